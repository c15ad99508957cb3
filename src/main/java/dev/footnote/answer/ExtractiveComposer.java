package dev.footnote.answer;

import dev.footnote.citation.Citation;
import dev.footnote.citation.Verdict;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.reading.Expectation;
import dev.footnote.reading.Reading;
import dev.footnote.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers in the documents' own words: the fewest sentences that answer, what two documents both say only once with both
 * cited, in an order that reads well.
 */
public final class ExtractiveComposer {

    private final Options options;
    private final LeadIn leadIn;
    private final Likeness likeness;

    public ExtractiveComposer(Options options, LeadIn leadIn, Likeness likeness) {
        this.options = options;
        this.leadIn = leadIn;
        this.likeness = likeness;
    }

    /**
     * How much is said.
     *
     * @param maxSentences the most sentences of an answer to a question for one thing, 1 or more
     * @param maxListed the most where several things are wanted: a list, an overview
     * @param share how near a further sentence's score must come to the best one's, 0 to 1
     */
    public record Options(int maxSentences, int maxListed, double share) {

        public Options {
            if (maxSentences < 1 || maxListed < 1) {
                throw new IllegalArgumentException("an answer has at least one sentence");
            }
        }
    }

    /** A sentence with where it comes from. */
    record Candidate(Document document, Reading reading, SentenceReading sentence) {

        Span span() {
            return sentence.sentence();
        }

        String text() {
            return span().in(document.text());
        }
    }

    /** What was composed. */
    record Composition(
            Optional<Answer.ShortAnswer> shortAnswer, List<Answer.Sentence> sentences, List<Citation> citations) {}

    /**
     * One thing that is asked for.
     *
     * @param expectation what kind of thing
     * @param readings what was read for it, the most confident first
     */
    record Wanted(Expectation expectation, List<Reading> readings) {}

    /** Composes an answer to a question that wants one or several things, each with at least one sentence read. */
    Composition compose(List<Wanted> wanted) {
        List<List<Candidate>> said = new ArrayList<>();
        Optional<Candidate> best = Optional.empty();
        for (Wanted one : wanted) {
            List<Candidate> candidates = candidates(one.readings());
            for (List<Candidate> group : arrange(choose(one.expectation(), candidates), candidates)) {
                if (said.stream().noneMatch(other -> isSame(other.get(0), group.get(0)))) {
                    said.add(group);
                }
            }
            best = best.or(() -> Optional.of(candidates.get(0)));
        }
        return write(said, best.orElseThrow());
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.document().id().equals(other.document().id()) && one.span().equals(other.span());
    }

    private static List<Candidate> candidates(List<Reading> readings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            Document document = reading.hit().passage().document();
            for (SentenceReading sentence : reading.sentences()) {
                boolean known = candidates.stream()
                        .anyMatch(other -> isSame(other, new Candidate(document, reading, sentence)));
                if (!known) {
                    candidates.add(new Candidate(document, reading, sentence));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> c.sentence().score())
                .reversed());
        return candidates;
    }

    /** The sentences to say, the best first, each with those of other documents that say the same. */
    private List<List<Candidate>> choose(Expectation expectation, List<Candidate> candidates) {
        boolean several = expectation == Expectation.LIST || expectation == Expectation.OVERVIEW;
        int most = several ? options.maxListed() : options.maxSentences();
        double least = options.share() * candidates.get(0).sentence().score();
        List<List<Candidate>> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.sentence().score() < least) {
                break;
            }
            Optional<List<Candidate>> same = chosen.stream()
                    .filter(group -> likeness.saysTheSame(candidate, group.get(0)))
                    .findFirst();
            if (same.isPresent()) {
                boolean fromElsewhere = same.get().stream()
                        .noneMatch(other -> other.document()
                                .id()
                                .equals(candidate.document().id()));
                if (fromElsewhere) {
                    same.get().add(candidate);
                }
            } else if (chosen.size() < most) {
                chosen.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return chosen;
    }

    /** The best sentence's document first, within a document the order of the text, lead-ins before what leans on them. */
    private List<List<Candidate>> arrange(List<List<Candidate>> chosen, List<Candidate> candidates) {
        List<List<Candidate>> arranged = new ArrayList<>(chosen);
        for (List<Candidate> group : chosen) {
            Candidate leaning = group.get(0);
            leadIn.before(leaning.reading().hit().passage(), leaning.span())
                    .flatMap(span -> candidates.stream()
                            .filter(candidate -> candidate.span().equals(span)
                                    && candidate
                                            .document()
                                            .id()
                                            .equals(leaning.document().id()))
                            .findFirst())
                    .filter(lead -> arranged.stream().noneMatch(other -> other.contains(lead)))
                    .ifPresent(lead -> arranged.add(List.of(lead)));
        }
        List<String> documents = arranged.stream()
                .map(group -> group.get(0).document().id())
                .distinct()
                .toList();
        arranged.sort(Comparator.comparingInt((List<Candidate> group) ->
                        documents.indexOf(group.get(0).document().id()))
                .thenComparing(group -> group.get(0).span()));
        return arranged;
    }

    private static Composition write(List<List<Candidate>> groups, Candidate best) {
        List<Citation> citations = new ArrayList<>();
        List<Answer.Sentence> sentences = new ArrayList<>();
        Optional<Answer.ShortAnswer> shortAnswer = Optional.empty();
        for (List<Candidate> group : groups) {
            List<Integer> numbers = new ArrayList<>();
            for (Candidate candidate : group) {
                Citation citation = new Citation(citations.size() + 1, candidate.document(), candidate.span());
                citations.add(citation);
                numbers.add(citation.number());
                if (candidate == best) {
                    shortAnswer = shortAnswer(best, citation);
                }
            }
            sentences.add(new Answer.Sentence(group.get(0).text(), numbers, Verdict.VERBATIM));
        }
        return new Composition(shortAnswer, sentences, citations);
    }

    private static Optional<Answer.ShortAnswer> shortAnswer(Candidate best, Citation citation) {
        return best.sentence()
                .shortest()
                .map(shortest -> new Answer.ShortAnswer(
                        shortest.span().in(best.document().text()),
                        citation.number(),
                        shortest.span(),
                        Math.min(1, shortest.score() * best.sentence().score())));
    }
}
