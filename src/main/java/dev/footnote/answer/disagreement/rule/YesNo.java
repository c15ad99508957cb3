package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Alignment;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Denials;
import dev.footnote.language.modality.Opposites;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a statement as yes or no to a yes-no question. */
public final class YesNo {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither", "nowhere");

    /** How far before what it denies a denial stands at most, in words. */
    private static final int REACH = 6;

    /** What share of the question's other words must be known to a statement, those around it counted half. */
    private static final double KNOWN = 0.5;

    private final Opposites opposites;

    public YesNo(Opposites opposites) {
        this.opposites = opposites;
    }

    /**
     * Yes or no, and where.
     *
     * @param part the clause that says it
     */
    record Taken(Part part, boolean yes) {}

    /** What {@code statement} says to the question; empty where it does not speak of that. */
    Optional<Taken> of(Focus focus, Statement statement) {
        for (List<Word> clause : statement.clauses()) {
            Part part = Part.of(statement, clause);
            Optional<Boolean> yes = of(focus, part.said());
            if (yes.isPresent() && Alignment.answers(part, subjects(focus)) >= KNOWN) {
                return Optional.of(new Taken(part, yes.get()));
            }
        }
        return Optional.empty();
    }

    /** The stems of what is asked about. */
    private Set<String> subjects(Focus focus) {
        Set<String> subjects = new HashSet<>(focus.terms());
        predicates(focus).forEach(word -> subjects.remove(word.term()));
        return subjects;
    }

    private Optional<Boolean> of(Focus focus, List<Word> clause) {
        List<Word> predicates = predicates(focus);
        boolean denied = predicates.stream().anyMatch(word -> isDenied(focus.words(), word));
        return predicates.stream()
                .flatMap(predicate -> of(predicate, clause).stream())
                .reduce((one, other) -> one && other)
                .map(yes -> yes != denied);
    }

    /** The verbs and adjectives that are asked; where there are none, the last noun. */
    private List<Word> predicates(Focus focus) {
        List<Word> content = focus.words().stream()
                .filter(word -> focus.terms().contains(word.term()) && !word.name())
                .toList();
        List<Word> said = content.stream()
                .filter(word -> word.part() == PartOfSpeech.VERB || word.part() == PartOfSpeech.ADJ)
                .toList();
        if (content.isEmpty()) {
            return List.of();
        }
        Word last = content.get(content.size() - 1);
        return said.isEmpty() || isOneOf(focus.words(), last) ? List.of(last) : withoutAlternatives(said);
    }

    /** "Was it a success?" */
    private static boolean isOneOf(List<Word> question, Word noun) {
        int place = question.indexOf(noun);
        return noun.part() == PartOfSpeech.NOUN
                && place > 0
                && ARTICLES.contains(question.get(place - 1).text())
                && FORMS_OF_BE.contains(question.get(0).text());
    }

    /** Of "risen or fallen" the first. */
    private List<Word> withoutAlternatives(List<Word> said) {
        return said.stream()
                .filter(word -> said.subList(0, said.indexOf(word)).stream()
                        .noneMatch(before -> opposites.are(before.text(), word.text())))
                .toList();
    }

    private Optional<Boolean> of(Word predicate, List<Word> clause) {
        for (Word word : clause.stream().filter(any -> !any.name()).toList()) {
            boolean opposed = isOpposed(predicate, word, clause);
            if (opposed || word.isSame(predicate) || opposites.areAlike(predicate.text(), word.text())) {
                return Optional.of(opposed == isDenied(clause, word));
            }
        }
        return Optional.empty();
    }

    /** By one word or by two, as "sold out". */
    private boolean isOpposed(Word predicate, Word word, List<Word> clause) {
        int next = clause.indexOf(word) + 1;
        String both =
                next < clause.size() ? word.text() + "-" + clause.get(next).text() : word.text();
        return opposites.are(predicate.text(), word.text()) || opposites.are(predicate.text(), both);
    }

    /** Whether denials stand before {@code word}, near it, an even number of them taken for none. */
    private static boolean isDenied(List<Word> clause, Word word) {
        int place = clause.indexOf(word);
        long denials = 0;
        for (int i = 0; i < place; i++) {
            Word before = clause.get(i);
            if (Denials.isDenial(before) && (NOBODY.contains(before.text()) || place - i <= REACH)) {
                denials++;
            }
        }
        return denials % 2 == 1;
    }
}
