package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clause that a sentence states: who or what, the verb, and the rest.
 *
 * @param sentence the sentence
 * @param lead where its leading phrase ends, as "In 1997," 0 where there is none
 * @param from where the subject begins
 * @param to where it ends
 * @param verbs its verb with the auxiliaries
 * @param rest where what follows the verb begins
 * @param end where the clause ends
 */
record Clause(Assertion sentence, int lead, int from, int to, Verbs verbs, int rest, int end) {

    /**
     * The verbs of a clause.
     *
     * @param auxiliaries the places of auxiliary verbs before the verb
     * @param verb the place of the verb, or of "is" where it joins two things
     * @param help the form of "do" that a question needs; empty with an auxiliary or "is"
     */
    record Verbs(List<Integer> auxiliaries, int verb, Optional<String> help) {

        Verbs {
            auxiliaries = List.copyOf(auxiliaries);
        }
    }

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> OPENING = Set.of("and", "or", "as", "than", "such", "that", "who", "\"", ":");
    private static final Set<String> ANOTHER =
            Set.of(("second third fourth fifth further new similar different large small few").split(" "));
    private static final int MOST_CLEAN = 14;

    int verb() {
        return verbs.verb();
    }

    /** Whether the verb is an "is" that joins two things. */
    boolean isCopula() {
        return sentence.isOne(verb(), BE);
    }

    boolean isPassive() {
        return !verbs.auxiliaries().isEmpty()
                && sentence.isOne(verbs.auxiliaries().get(verbs.auxiliaries().size() - 1), BE)
                && !sentence.lower(verb()).endsWith("ing");
    }

    /** Whether the clause is whole at its end, rather than cut within a list or before what belongs to it. */
    boolean isWhole() {
        if (end == sentence.size() || !sentence.isWord(end, ",")) {
            return end == sentence.size() || !sentence.isOne(end, OPENING);
        }
        boolean goesOn = sentence.is(
                        end + 1,
                        PartOfSpeech.SCONJ,
                        PartOfSpeech.PRON,
                        PartOfSpeech.ADP,
                        PartOfSpeech.ADV,
                        PartOfSpeech.VERB)
                || sentence.isOne(end + 1, Set.of("but", "which", "who"));
        return goesOn || sentence.isWord(end + 1, "and") && sentence.is(end + 2, PartOfSpeech.PRON, PartOfSpeech.VERB);
    }

    String subject() {
        return sentence.said(from, to);
    }

    /** Whether the subject names one known thing. */
    boolean isAboutOneThing() {
        boolean another = sentence.isOne(from, Set.of("a", "an")) && sentence.isOne(from + 1, ANOTHER);
        return !another && Phrases.isSpecific(sentence, from, to);
    }

    /** The words that ask turned around: "was the tower built", "did the museum open", with a particle behind the verb. */
    String turned() {
        String particle = rest > verb() + 1 ? " " + sentence.said(verb() + 1, rest) : "";
        if (isCopula()) {
            return sentence.lower(verb()) + " " + subject();
        }
        if (verbs.help().isPresent()) {
            return verbs.help().get() + " " + subject() + " " + sentence.lemma(verb()) + particle;
        }
        String others = verbs.auxiliaries().stream()
                .skip(1)
                .map(i -> sentence.lower(i) + " ")
                .collect(Collectors.joining());
        return sentence.lower(verbs.auxiliaries().get(0)) + " " + subject() + " " + others + sentence.lower(verb())
                + particle;
    }

    /** The verb with its auxiliaries as it stands. */
    String predicate() {
        String before =
                verbs.auxiliaries().stream().map(i -> sentence.lower(i) + " ").collect(Collectors.joining());
        return before + sentence.said(verb(), rest);
    }

    /** Whether the words from one place to another can be said in a question as they are. */
    boolean isClean(int start, int stop) {
        if (start == stop) {
            return true;
        }
        boolean open = sentence.is(
                stop - 1,
                PartOfSpeech.ADP,
                PartOfSpeech.DET,
                PartOfSpeech.CCONJ,
                PartOfSpeech.PART,
                PartOfSpeech.AUX,
                PartOfSpeech.SCONJ);
        if (open || stop - start > MOST_CLEAN || !sentence.standsAlone(start, stop)) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            if (isOfAnotherClause(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfAnotherClause(int i) {
        boolean infinitive = sentence.isWord(i - 1, "to");
        boolean describing = sentence.lower(i).endsWith("ing")
                || sentence.lower(i).endsWith("ed") && sentence.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
        return sentence.is(i, PartOfSpeech.AUX) && !infinitive
                || sentence.is(i, PartOfSpeech.VERB) && !infinitive && !describing
                || sentence.isOne(i, Set.of("as", "that", "than"));
    }
}
