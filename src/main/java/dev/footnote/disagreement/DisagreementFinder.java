package dev.footnote.disagreement;

import dev.footnote.citation.Citation;
import dev.footnote.disagreement.Disagreement.Kind;
import dev.footnote.disagreement.PairJudge.Relation;
import dev.footnote.index.PassageTokens;
import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import dev.footnote.reading.Asked;
import dev.footnote.reading.Expectation;
import dev.footnote.reading.Feature;
import dev.footnote.reading.Mention;
import dev.footnote.reading.Reading;
import dev.footnote.reading.SentenceReading;
import dev.footnote.reading.WordTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the sentences that were read for a question say differently of what is asked. */
public final class DisagreementFinder {

    /** How many sentences are held against each other, the likeliest ones. */
    private static final int MOST = 12;

    /** How near a sentence's score must come to the best one's. */
    private static final double SHARE = 0.05;

    /** How near the number of the question's words in a sentence must come to that of the best one. */
    private static final double NEAR = 0.6;

    /** As {@link #SHARE}, for a plain yes or no. */
    private static final double SURE = 0.15;

    private static final int MOST_SIDES = 5;

    private final StatementReader statements;
    private final PairJudge judge;
    private final Stance stance;

    public DisagreementFinder(TextAnalyzer analyzer, WordTagger tagger, PassageTokens tokens) {
        this.statements = new StatementReader(analyzer, tagger, tokens);
        Opposites opposites = new Opposites();
        this.judge = new RuleJudge(opposites);
        this.stance = new Stance(opposites);
    }

    /**
     * What is said differently of what was asked.
     *
     * @param readings what was read for it
     * @param cited what the answer rests on: one side of each disagreement is among it
     */
    public List<Disagreement> find(Asked asked, List<Reading> readings, List<Citation> cited) {
        Focus focus = statements.focus(asked);
        List<Statement> all = read(readings).stream()
                .filter(statement -> !focus.isMissedBy(statement))
                .toList();
        List<Statement> read = all.stream()
                .filter(statement -> knowsNames(asked, all.get(0), statement))
                .toList();
        List<Disagreement> found = new ArrayList<>();
        double best = read.isEmpty() ? 0 : concern(asked, read.get(0));
        for (Statement anchor : read) {
            if (isCited(anchor, cited) && concern(asked, anchor) >= NEAR * best && isAbout(asked, anchor)) {
                List<List<Part>> sides =
                        asked.expectation() == Expectation.YES_NO ? byStance(focus, anchor, read) : List.of();
                if (sides.size() < 2) {
                    sides = byValue(focus, anchor, read);
                }
                if (sides.size() < 2 && isOpen(asked)) {
                    sides = byPolarity(focus, anchor, read);
                }
                if (sides.size() >= 2) {
                    Disagreement disagreement = disagreement(asked, sides);
                    if (found.stream().noneMatch(other -> sharesSentence(other, disagreement))) {
                        found.add(disagreement);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a statement answers, not a thing or a reason. */
    private static boolean isOpen(Asked asked) {
        return switch (asked.expectation()) {
            case PERSON, PLACE, NAME, DATE, TIME, DURATION, MONEY, PERCENT, REASON, LIST -> false;
            default -> true;
        };
    }

    /** How many of the question's words a statement has. */
    private static double concern(Asked asked, Statement statement) {
        return terms(asked).stream()
                .mapToDouble(term ->
                        has(statement, term) ? 1 : statement.surroundings().contains(term) ? 0.5 : 0)
                .sum();
    }

    private static boolean has(Statement statement, String term) {
        return statement.words().stream().anyMatch(word -> word.term().equals(term));
    }

    /** Whether a statement knows the names that the question and the best sentence share. */
    private static boolean knowsNames(Asked asked, Statement best, Statement statement) {
        return best.words().stream()
                .filter(word -> word.name() && terms(asked).contains(word.term()))
                .allMatch(word -> statement.surroundings().contains(word.term())
                        || statement.words().stream().anyMatch(word::isSame));
    }

    /** Whether an anchor has a good part of what is asked, where no form of the answer tells. */
    private static boolean isAbout(Asked asked, Statement statement) {
        Set<String> terms = terms(asked);
        long met = terms.stream()
                .filter(term -> statement.surroundings().contains(term)
                        || statement.words().stream()
                                .anyMatch(word -> word.term().equals(term)))
                .count();
        return !asked.expectation().kinds().isEmpty() || met >= 0.6 * terms.size();
    }

    private List<Statement> read(List<Reading> readings) {
        record Candidate(Reading reading, SentenceReading sentence) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            for (SentenceReading sentence : reading.sentences()) {
                boolean heading = sentence.features().getOrDefault(Feature.HEADING.name(), 0.0) > 0;
                boolean known = candidates.stream()
                        .anyMatch(other -> other.sentence().sentence().equals(sentence.sentence())
                                && other.reading()
                                        .hit()
                                        .passage()
                                        .document()
                                        .id()
                                        .equals(reading.hit()
                                                .passage()
                                                .document()
                                                .id()));
                if (!heading && !known) {
                    candidates.add(new Candidate(reading, sentence));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.sentence().score())
                .reversed());
        double least =
                candidates.isEmpty() ? 0 : SHARE * candidates.get(0).sentence().score();
        return candidates.stream()
                .limit(MOST)
                .filter(candidate -> candidate.sentence().score() >= least)
                .map(candidate -> statements.read(candidate.reading(), candidate.sentence()))
                .toList();
    }

    private static boolean isCited(Statement statement, List<Citation> cited) {
        return cited.stream()
                .anyMatch(citation ->
                        citation.document().id().equals(statement.document().id())
                                && citation.span().equals(statement.span()));
    }

    private List<List<Part>> byValue(Focus focus, Statement anchor, List<Statement> read) {
        Asked asked = focus.asked();
        boolean pointed = !asked.expectation().kinds().isEmpty();
        List<List<Part>> most = List.of();
        List<Value> values = Values.of(anchor);
        boolean offered = values.stream().anyMatch(value -> isWanted(asked, anchor, value));
        for (Part part : focus.nearest(wanted(asked, anchor, offered))) {
            List<List<Part>> sides = sides(
                    part, read, statement -> focus.nearest(wanted(asked, statement, offered)), focus.terms(), pointed);
            most = sides.size() > most.size() ? sides : most;
        }
        return most;
    }

    /** The parts of a statement that give what is asked for. */
    private static List<Part> wanted(Asked asked, Statement statement, boolean offered) {
        List<Value> values = Values.of(statement);
        return values.stream()
                .filter(value -> isWanted(asked, statement, value) || !offered && isAmount(asked, statement, value))
                .map(value -> Part.around(statement, value, values))
                .toList();
    }

    /** "How long" may ask for a length as well as for a time. */
    private static boolean isAmount(Asked asked, Statement statement, Value value) {
        return asked.expectation().kinds().stream().noneMatch(Mention.Kind::isName)
                && asked.expectation() != Expectation.DATE
                && asked.expectation() != Expectation.TIME
                && asked.expectation() != Expectation.REASON
                && value instanceof Value.Amount amount
                && (asked.expectation() != Expectation.DURATION || amount.isLength())
                && (amount.kind() == Mention.Kind.NUMBER
                        || asked.expectation().kinds().isEmpty())
                && !amount.denied()
                && !statement.isAside(value.span());
    }

    private static Set<String> terms(Asked asked) {
        return asked.terms().stream().map(Term::text).collect(Collectors.toSet());
    }

    private static boolean isWanted(Asked asked, Statement statement, Value value) {
        if (value instanceof Value.Amount amount && amount.denied()) {
            return false;
        }
        if (statement.isAside(value.span())) {
            return false;
        }
        Expectation expectation = asked.expectation();
        if (value instanceof Value.Name && asked.text().contains(((Value.Name) value).words())) {
            return false;
        }
        if (expectation == Expectation.MONEY
                && value instanceof Value.Amount amount
                && amount.unit().isPresent()) {
            return value.kind() == Mention.Kind.MONEY || value.kind() == Mention.Kind.NUMBER;
        }
        if (expectation == Expectation.DATE && value instanceof Value.Clock) {
            return statement.mentions().stream().noneMatch(mention -> mention.kind() == Mention.Kind.DATE);
        }
        return expectation.kinds().isEmpty()
                ? value instanceof Value.Amount && expectation != Expectation.REASON
                : expectation.kinds().contains(value.kind());
    }

    private List<List<Part>> byPolarity(Focus focus, Statement anchor, List<Statement> read) {
        List<List<Part>> most = List.of();
        for (List<Word> clause : anchor.clauses()) {
            List<List<Part>> sides = sides(
                    Part.of(anchor, clause),
                    read,
                    statement -> statement.clauses().stream()
                            .map(other -> Part.of(statement, other))
                            .toList(),
                    focus.terms(),
                    false);
            most = sides.size() > most.size() ? sides : most;
        }
        return most;
    }

    /** Those that say yes to what is asked and those that say no, the anchor's side first. */
    private List<List<Part>> byStance(Focus focus, Statement anchor, List<Statement> read) {
        List<Part> same = new ArrayList<>();
        List<Part> other = new ArrayList<>();
        Optional<Stance.Taken> mine = stance.of(focus, anchor);
        mine.ifPresent(taken -> same.add(taken.part()));
        for (Statement statement : read) {
            if (mine.isPresent()
                    && !statement.isSame(anchor)
                    && statement.score() >= SURE * read.get(0).score()) {
                stance.of(focus, statement)
                        .filter(theirs -> judge.isOfSame(mine.get().part(), theirs.part(), focus.terms()))
                        .ifPresent(theirs -> (theirs.yes() == mine.get().yes() ? same : other).add(theirs.part()));
            }
        }
        return other.isEmpty() ? List.of() : List.of(same, other);
    }

    private interface Parts {
        List<Part> of(Statement statement);
    }

    /** The parts that agree with {@code anchor}, then those of each side that contradicts it. */
    private List<List<Part>> sides(Part anchor, List<Statement> read, Parts parts, Set<String> asked, boolean pointed) {
        List<List<Part>> sides = new ArrayList<>();
        sides.add(new ArrayList<>(List.of(anchor)));
        for (Statement statement : read) {
            if (!statement.isSame(anchor.statement())) {
                for (Part part : parts.of(statement)) {
                    Relation relation = judge.judge(anchor, part, asked, pointed);
                    if (relation == Relation.AGREES) {
                        sides.get(0).add(part);
                        break;
                    }
                    if (relation == Relation.CONTRADICTS) {
                        join(sides, part, asked, pointed);
                        break;
                    }
                }
            }
        }
        return sides;
    }

    private void join(List<List<Part>> sides, Part part, Set<String> asked, boolean pointed) {
        for (List<Part> side : sides.subList(1, sides.size())) {
            if (judge.judge(side.get(0), part, asked, pointed) == Relation.AGREES) {
                side.add(part);
                return;
            }
        }
        if (sides.size() < MOST_SIDES) {
            sides.add(new ArrayList<>(List.of(part)));
        }
    }

    private static Disagreement disagreement(Asked asked, List<List<Part>> sides) {
        List<Part> firsts = sides.stream().map(side -> side.get(0)).toList();
        boolean development = Timing.isDevelopment(firsts);
        List<List<Part>> ordered = new ArrayList<>(sides);
        if (development) {
            ordered.sort(Comparator.comparing(side -> Timing.time(side.get(0)).orElse(LocalDate.MIN)));
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
