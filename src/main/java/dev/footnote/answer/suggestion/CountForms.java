package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.stream.Stream;

/** How many: "Some 40 firefighters fought the flames", "60% of the hives died". */
final class CountForms implements QuestionForm {

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        return Stream.of(count(clause), share(clause), shareOf(clause), cost(clause))
                .flatMap(Optional::stream);
    }

    private static Optional<MadeQuestion> count(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int number = number(clause);
        boolean fits = s.is(number, PartOfSpeech.NUM)
                && !s.isWord(number, "one|1|(?:1\\d|20)\\d{2}")
                && s.is(number + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
                && !s.isWord(number + 1, "percent|per|million|billion|years|months|weeks|days|hours")
                && clause.isPluralSubject()
                && s.standsAlone(number + 1, clause.subjectTo())
                && clause.isWhole()
                && clause.isClean(clause.rest(), clause.end())
                && clause.end() > clause.rest();
        return fits
                ? Optional.of(new MadeQuestion(
                        "How many " + s.said(number + 1, clause.subjectTo()) + " " + clause.predicate() + " "
                                + s.said(clause.rest(), clause.end()) + "?",
                        "how many",
                        Optional.of(s.span(clause.subjectFrom(), clause.subjectTo())),
                        1))
                : Optional.empty();
    }

    private static int number(MainClause clause) {
        boolean rounded = clause.sentence()
                .isWord(clause.subjectFrom(), "some|about|around|roughly|almost|nearly|approximately|over");
        return rounded ? clause.subjectFrom() + 1 : clause.subjectFrom();
    }

    private static Optional<MadeQuestion> share(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int number = number(clause);
        boolean fits = s.is(number, PartOfSpeech.NUM)
                && s.isWord(number + 1, "%|percent")
                && s.isWord(number + 2, "of")
                && s.standsAlone(number + 2, clause.subjectTo())
                && clause.isWhole()
                && clause.isClean(clause.rest(), clause.end())
                && clause.end() > clause.rest();
        return fits
                ? Optional.of(new MadeQuestion(
                        "What percentage " + s.said(number + 2, clause.subjectTo()) + " " + clause.predicate() + " "
                                + s.said(clause.rest(), clause.end()) + "?",
                        "share",
                        Optional.of(s.span(number, number + 2)),
                        1))
                : Optional.empty();
    }

    /** "The town pays 50% of the rent": what percentage of the rent does the town pay? */
    private static Optional<MadeQuestion> shareOf(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int of = clause.rest() + 2;
        int to = NounPhrases.end(s, of + 1);
        boolean fits = !clause.copula()
                && s.is(clause.rest(), PartOfSpeech.NUM)
                && s.isWord(clause.rest() + 1, "%|percent")
                && s.isWord(of, "of")
                && to > of + 1
                && s.standsAlone(of + 1, to)
                && clause.hasSpecificSubject();
        return fits
                ? Optional.of(new MadeQuestion(
                        "What percentage of " + s.said(of + 1, to) + " " + clause.turned() + "?",
                        "share",
                        Optional.of(s.span(clause.rest(), of)),
                        1))
                : Optional.empty();
    }

    private static Optional<MadeQuestion> cost(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.end(s, clause.rest());
        boolean fits = s.isWord(clause.verb(), "costs?|cost")
                && clause.help().isPresent()
                && clause.hasSpecificSubject()
                && s.text().matches("(?s).*\\d.*")
                && to > clause.rest();
        return fits
                ? Optional.of(new MadeQuestion(
                        "How much " + clause.turned() + "?", "how much", Optional.of(s.span(clause.rest(), to)), 1))
                : Optional.empty();
    }
}
