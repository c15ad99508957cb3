package dev.footnote.answer.disagreement;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.Disagreement.Kind;
import dev.footnote.answer.disagreement.edition.Revisions;
import dev.footnote.answer.disagreement.read.ReadAnswer;
import dev.footnote.answer.disagreement.read.ReadAnswers;
import dev.footnote.answer.disagreement.read.ReadSides;
import dev.footnote.answer.disagreement.rule.RuleJudge;
import dev.footnote.answer.disagreement.rule.RuleSides;
import dev.footnote.answer.disagreement.rule.YesNo;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.answer.disagreement.statement.Timing;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.Reading;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.speech.Attribution;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what the sentences that were read for a question say differently of what is asked: by rules, and where these find
 * nothing by what a trained reader answers from each document.
 */
public final class DisagreementFinder {

    /** How near a cited sentence's score must come to the best one's for its other editions to be looked for. */
    private static final double SURE = 0.4;

    /** In days: nearly the same words so far apart in time are two editions. */
    private static final int MONTH = 30;

    private final StatementReader statements;
    private final Candidates candidates;
    private final RuleSides ruleSides;
    private final ReadSides readSides;
    private final ReadAnswers answers;
    private final Revisions revisions;
    private final Clock clock;

    /**
     * @param encoder holds claims against each other, where there is one
     * @param clock tells which edition is in force today
     */
    public DisagreementFinder(PassageSentences sentences, Optional<CrossEncoder> encoder, Clock clock) {
        Opposites opposites = new Opposites();
        this.statements = new StatementReader(sentences);
        this.candidates = new Candidates(statements);
        this.ruleSides = new RuleSides(new RuleJudge(opposites), new YesNo(opposites));
        this.readSides = new ReadSides(statements, encoder, opposites);
        this.answers = new ReadAnswers(statements);
        this.revisions = new Revisions(statements);
        this.clock = clock;
    }

    /**
     * What is said differently of what was asked.
     *
     * @param readings what was read for it
     * @param hits what was found for it, read or not
     * @param cited what the answer rests on: one side of each disagreement is among it
     */
    public List<Disagreement> find(Asked asked, List<Reading> readings, List<Hit> hits, List<Citation> cited) {
        Focus focus = statements.focus(asked);
        Optional<Disagreement> revised = revised(focus, readings, hits, cited);
        List<Disagreement> found = new ArrayList<>(byRules(focus, readings, cited));
        revised.ifPresent(one -> {
            found.removeIf(other -> sharesSentence(one, other) || isBetweenEditions(other, one));
            found.add(0, one);
        });
        if (!found.isEmpty()) {
            return found;
        }
        List<List<Part>> sides = readSides.of(focus, readings, cited);
        return sides.size() < 2 ? List.of() : List.of(disagreement(asked, sides));
    }

    /**
     * What was read, with what is in force in the place of its other editions.
     *
     * @param found what was {@link #find found} for the same
     */
    public List<Reading> inForce(Asked asked, List<Reading> readings, List<Hit> hits, List<Disagreement> found) {
        List<Reading> valid = readings;
        for (Disagreement disagreement : found) {
            Optional<InForce> one = InForce.of(asked.text(), disagreement, LocalDate.now(clock));
            valid = one.isPresent() ? one.get().in(valid, hits) : valid;
        }
        return valid;
    }

    private Optional<Disagreement> revised(Focus focus, List<Reading> readings, List<Hit> hits, List<Citation> cited) {
        List<Passage> passages = hits.stream().map(Hit::passage).toList();
        List<ReadAnswer> anchors = answers.allCited(readings, cited).toList();
        List<ReadAnswer> sure = anchors.stream()
                .filter(mine -> mine.reading().score()
                        >= SURE * anchors.get(0).reading().score())
                .toList();
        List<List<Part>> sides = revisions.of(focus, sure, answers.of(readings), passages);
        return sides.size() >= 2 && Timing.areEditions(firsts(sides), MONTH)
                ? Optional.of(disagreement(Kind.DEVELOPMENT, focus.asked(), sides))
                : Optional.empty();
    }

    /** The part of each side whose document says from when it holds, where one does. */
    private static List<Part> firsts(List<List<Part>> sides) {
        return sides.stream()
                .map(side -> side.stream()
                        .filter(part -> Timing.time(part).isPresent())
                        .findFirst()
                        .orElse(side.get(0)))
                .toList();
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
        Kind kind = Timing.isDevelopment(firsts(sides)) ? Kind.DEVELOPMENT : Kind.CONFLICT;
        return disagreement(kind, asked, sides);
    }

    private static Disagreement disagreement(Kind kind, Asked asked, List<List<Part>> sides) {
        List<List<Part>> ordered = new ArrayList<>(sides);
        if (kind == Kind.DEVELOPMENT) {
            ordered.sort(Comparator.comparing((List<Part> side) -> time(side, Timing::time))
                    .thenComparing(side -> time(side, Timing::published)));
        }
        return new Disagreement(
                kind,
                asked.text(),
                ordered.stream()
                        .map(side -> new Side(side.stream()
                                .map(DisagreementFinder::claim)
                                .distinct()
                                .toList()))
                        .toList());
    }

    private static LocalDate time(List<Part> side, Function<Part, Optional<LocalDate>> of) {
        return side.stream()
                .flatMap(part -> of.apply(part).stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private static Claim claim(Part part) {
        Statement statement = part.statement();
        return new Claim(
                statement.document(),
                statement.span(),
                part.value().map(value -> value.span().shift(statement.span().start())),
                statement.speaker().map(Attribution::name));
    }

    /** Documents that are editions of each other do not contradict each other. */
    private static boolean isBetweenEditions(Disagreement conflict, Disagreement development) {
        return conflict.kind() == Kind.CONFLICT && documents(development).containsAll(documents(conflict));
    }

    private static Set<String> documents(Disagreement disagreement) {
        return disagreement.sides().stream()
                .flatMap(side -> side.claims().stream())
                .map(claim -> claim.document().id())
                .collect(Collectors.toSet());
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
