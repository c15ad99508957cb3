package dev.footnote.answer.compose;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.reply.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Extractive answers, in the documents' own words: the fewest sentences that answer, what two documents both say only once
 * with both cited, in an order that reads well. In full, the sentences of the best one's document that belong to the answer.
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
     * The limits of an answer's length.
     *
     * @param maxSentences the most sentences of an answer to a question for one thing, 1 or more
     * @param maxListed the most where several things are wanted, a list, an overview, and in a full answer
     * @param share how near a further sentence's score must come to the best one's, 0 to 1
     * @param extent how much is said where nobody asks for more or less
     */
    public record Options(int maxSentences, int maxListed, double share, Extent extent) {

        public Options {
            if (maxSentences < 1 || maxListed < 1) {
                throw new IllegalArgumentException("an answer has at least one sentence");
            }
        }
    }

    /** Composes an answer as long as it is set. */
    public Composition compose(List<Finding> found) {
        return compose(found, Optional.empty());
    }

    /**
     * Composes an answer to a question that wants one or several things, each with at least one sentence read.
     *
     * @param asked how much is to be said, where somebody asks for it
     */
    public Composition compose(List<Finding> found, Optional<Extent> asked) {
        Extent extent = asked.orElse(options.extent());
        List<List<Candidate>> said = new ArrayList<>();
        Optional<Candidate> best = Optional.empty();
        for (Finding one : found) {
            List<Candidate> read = Candidate.of(one.readings());
            double least = options.share() * read.get(0).sentence().score();
            Optional<List<Candidate>> list =
                    WholeList.of(one.asked().text(), one.asked().expectation(), read, least);
            List<Candidate> candidates = list.isPresent() ? read : Candidate.answering(read);
            List<List<Candidate>> arranged = list.map(ExtractiveComposer::each)
                    .orElseGet(() -> arrange(one.asked().text(), choose(one, extent, candidates), candidates));
            for (List<Candidate> group : arranged) {
                if (said.stream().noneMatch(other -> other.get(0).isSame(group.get(0)))) {
                    said.add(group);
                }
            }
            best = best.or(() -> Optional.of(candidates.get(0)));
        }
        return write(said, best.orElseThrow());
    }

    private static List<List<Candidate>> each(List<Candidate> candidates) {
        return candidates.stream().map(List::of).toList();
    }

    /** The sentences to say, the best first, each with those of other documents that say the same. */
    private List<List<Candidate>> choose(Finding wanted, Extent extent, List<Candidate> candidates) {
        Expectation expectation = wanted.asked().expectation();
        boolean several = expectation == Expectation.LIST || expectation == Expectation.OVERVIEW;
        boolean full = extent == Extent.FULL;
        int most = several || full ? options.maxListed() : options.maxSentences();
        List<List<Candidate>> chosen = new ArrayList<>();
        if (full) {
            FullAnswer.of(candidates, most).forEach(candidate -> choose(candidate, chosen, most));
        }
        double least = options.share() * candidates.get(0).sentence().score();
        int last = full ? chosen.size() : most;
        for (Candidate candidate : candidates) {
            if (candidate.sentence().score() < least) {
                break;
            }
            boolean ofAnother = chosen.stream()
                    .anyMatch(group -> likeness.isOfAnother(wanted.asked().text(), group.get(0), candidate));
            if (!ofAnother && (several || chosen.isEmpty() || !candidate.isScrap())) {
                choose(candidate, chosen, last);
            }
        }
        return chosen;
    }

    private void choose(Candidate candidate, List<List<Candidate>> chosen, int most) {
        Optional<List<Candidate>> same = chosen.stream()
                .filter(group -> likeness.saysTheSame(candidate, group.get(0)))
                .findFirst();
        if (same.isPresent()) {
            if (same.get().stream().noneMatch(candidate::isBeside)) {
                same.get().add(candidate);
            }
        } else if (chosen.size() < most) {
            chosen.add(new ArrayList<>(List.of(candidate)));
        }
    }

    /** The best sentence's document first, within a document the order of the text, lead-ins before what leans on them. */
    private List<List<Candidate>> arrange(String question, List<List<Candidate>> chosen, List<Candidate> candidates) {
        List<List<Candidate>> arranged = new ArrayList<>(chosen);
        for (List<Candidate> group : chosen) {
            Candidate leaning = group.get(0);
            Optional.of(leaning)
                    // "Both" at the beginning of a row is its name
                    .filter(candidate -> !candidate.isRow())
                    .flatMap(candidate ->
                            leadIn.before(question, candidate.reading().hit().passage(), candidate.span()))
                    .flatMap(span -> candidates.stream()
                            .filter(candidate -> candidate.span().equals(span) && candidate.isBeside(leaning))
                            .filter(candidate -> !candidate.isScrap())
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
