package dev.footnote.answer.reading;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The semantic role that a "who" question gives to the people it names, who are not the answer: who sold it to Ann is not Ann.
 *
 * @param verb the stem of what was done
 * @param names the stems of the names behind it
 */
record AskedRole(String verb, Set<String> names) {

    /** The role in "Who" and a verb, where names stand behind it. */
    static Optional<AskedRole> of(String text, List<Word> question) {
        if (question.size() < 2
                || !question.get(0).text().equals("who")
                || question.get(1).part() == PartOfSpeech.AUX) {
            return Optional.empty();
        }
        String verb = question.get(1).term();
        Set<String> names = question.stream()
                .skip(2)
                .filter(word -> Character.isUpperCase(text.charAt(word.span().start()))
                        && !word.term().isEmpty())
                .map(Word::term)
                .collect(Collectors.toSet());
        return verb.isEmpty() || names.isEmpty() ? Optional.empty() : Optional.of(new AskedRole(verb, names));
    }

    /** Whether a sentence says that one of those who are named did it: the name stands directly before the verb. */
    boolean isReversedIn(List<Word> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).term().equals(verb)
                    && names.contains(sentence.get(i - 1).term())) {
                return true;
            }
        }
        return false;
    }
}
