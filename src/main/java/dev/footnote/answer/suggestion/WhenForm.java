package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions with "when", of clauses such as "The museum opened in 1997", "In 1997, the museum opened". */
final class WhenForm implements QuestionForm {

    private static final Set<String> AFTER = Set.of("and", "when", "where", "which", "as", "after", "before");

    @Override
    public Stream<MadeQuestion> of(Clause clause) {
        boolean event =
                !clause.isCopula() || clause.sentence().lower(clause.verb()).startsWith("w");
        boolean known = clause.isAboutOneThing() && !clause.sentence().isOne(clause.from(), Set.of("a", "an"));
        return known && event ? inside(clause).or(() -> led(clause)).stream() : Stream.empty();
    }

    private static Optional<MadeQuestion> inside(Clause clause) {
        return IntStream.range(clause.rest(), clause.end())
                .filter(i -> Dates.end(clause.sentence(), i) > i)
                .boxed()
                .findFirst()
                .flatMap(i -> at(clause, i, Dates.end(clause.sentence(), i)));
    }

    private static Optional<MadeQuestion> at(Clause clause, int from, int to) {
        Assertion s = clause.sentence();
        boolean attached = s.isNoun(from - 1) && clause.isCopula();
        boolean whole = to <= clause.end() && isWhole(clause, to);
        boolean clean = clause.isClean(clause.rest(), from) && clause.isClean(to, clause.end());
        return whole && clean && !attached && !Dates.any(s, to, clause.end())
                ? Optional.of(asked(clause, s.said(clause.rest(), from) + " " + s.said(to, clause.end()), from, to))
                : Optional.empty();
    }

    private static boolean isWhole(Clause clause, int to) {
        Assertion s = clause.sentence();
        boolean goesOn = s.isWord(clause.end(), ",") && s.is(clause.end() + 1, PartOfSpeech.ADP, PartOfSpeech.ADV);
        return !goesOn && (clause.isWhole() || to == clause.end() && s.isOne(to, AFTER));
    }

    private static Optional<MadeQuestion> led(Clause clause) {
        Assertion s = clause.sentence();
        int from = s.is(0, PartOfSpeech.CCONJ) ? 1 : 0;
        boolean only = clause.lead() > 0 && Dates.end(s, from) == clause.lead();
        boolean clean = clause.isWhole() && !clause.isCopula() && clause.isClean(clause.rest(), clause.end());
        return only && clean && clause.end() > clause.rest()
                ? Optional.of(asked(clause, s.said(clause.rest(), clause.end()), from, clause.lead()))
                : Optional.empty();
    }

    private static MadeQuestion asked(Clause clause, String rest, int from, int to) {
        return new MadeQuestion(
                "When " + clause.turned() + " " + rest + "?",
                "when",
                Optional.of(clause.sentence().span(from, to)),
                1);
    }
}
