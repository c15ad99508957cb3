package dev.footnote.answer.disagreement;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.Disagreement.Kind;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.Reading;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.speech.Attribution;
import dev.footnote.search.index.PassageSentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the sentences that were read for a question say differently of what is asked: by rules, and where these find
 * nothing by what a trained reader answers from each document.
 */
public final class DisagreementFinder {

    private final StatementReader statements;
    private final Candidates candidates;
    private final RuleSides ruleSides;
    private final ReadSides readSides;

    /** @param encoder holds claims against each other, where there is one */
    public DisagreementFinder(PassageSentences sentences, Optional<CrossEncoder> encoder) {
        Opposites opposites = new Opposites();
        this.statements = new StatementReader(sentences);
        this.candidates = new Candidates(statements);
        this.ruleSides = new RuleSides(new RuleJudge(opposites), new YesNo(opposites));
        this.readSides = new ReadSides(statements, encoder, opposites);
    }

    /**
     * What is said differently of what was asked.
     *
     * @param readings what was read for it
     * @param cited what the answer rests on: one side of each disagreement is among it
     */
    public List<Disagreement> find(Asked asked, List<Reading> readings, List<Citation> cited) {
        Focus focus = statements.focus(asked);
        List<Disagreement> found = byRules(focus, readings, cited);
        if (!found.isEmpty()) {
            return found;
        }
        List<List<Part>> sides = readSides.of(focus, readings, cited);
        return sides.size() < 2 ? List.of() : List.of(disagreement(asked, sides));
    }

    private List<Disagreement> byRules(Focus focus, List<Reading> readings, List<Citation> cited) {
        Concern concern = Concern.of(focus.asked());
        List<Statement> all = candidates.of(readings).stream()
                .filter(statement -> !focus.isMissedBy(statement))
                .toList();
        List<Statement> read = all.stream()
                .filter(statement -> concern.knowsNames(all.get(0), statement))
                .toList();
        List<Disagreement> found = new ArrayList<>();
        for (Statement anchor : read) {
            if (isCited(anchor, cited) && concern.isMet(anchor, read.get(0))) {
                List<List<Part>> sides = ruleSides.of(focus, anchor, read);
                if (sides.size() >= 2) {
                    Disagreement disagreement = disagreement(focus.asked(), sides);
                    if (found.stream().noneMatch(other -> sharesSentence(other, disagreement))) {
                        found.add(disagreement);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isCited(Statement statement, List<Citation> cited) {
        return cited.stream()
                .anyMatch(citation ->
                        citation.document().id().equals(statement.document().id())
                                && citation.span().equals(statement.span()));
    }

    private static Disagreement disagreement(Asked asked, List<List<Part>> sides) {
        List<Part> firsts = sides.stream().map(side -> side.get(0)).toList();
        boolean development = Timing.isDevelopment(firsts);
        List<List<Part>> ordered = new ArrayList<>(sides);
        if (development) {
            ordered.sort(Comparator.comparing(
                            (List<Part> side) -> Timing.time(side.get(0)).orElse(LocalDate.MIN))
                    .thenComparing(side -> Timing.published(side.get(0)).orElse(LocalDate.MIN)));
        }
        return new Disagreement(
                development ? Kind.DEVELOPMENT : Kind.CONFLICT,
                asked.text(),
                ordered.stream()
                        .map(side -> new Side(side.stream()
                                .map(DisagreementFinder::claim)
                                .distinct()
                                .toList()))
                        .toList());
    }

    private static Claim claim(Part part) {
        Statement statement = part.statement();
        return new Claim(
                statement.document(),
                statement.span(),
                part.value().map(value -> value.span().shift(statement.span().start())),
                statement.speaker().map(Attribution::name));
    }

    private static boolean sharesSentence(Disagreement one, Disagreement other) {
        return one.sides().stream()
                .flatMap(side -> side.claims().stream())
                .anyMatch(mine -> other.sides().stream()
                        .flatMap(side -> side.claims().stream())
                        .anyMatch(theirs ->
                                mine.document().id().equals(theirs.document().id())
                                        && mine.sentence().equals(theirs.sentence())));
    }
}
