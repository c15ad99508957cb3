package dev.footnote.evaluation.run;

import dev.footnote.evaluation.set.Conversation;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The options of a run: which questions are asked, and how.
 *
 * @param draw which questions
 * @param cutoffs the ranks at which retrieval is measured, each 1 or more, in rising order
 * @param force whether to answer however unsure
 * @param withholdEvidence whether every answerable question is asked once more with its documents hidden
 * @param retrievalOnly whether passages are looked for and nothing is answered: only questions of which it is known where
 * the answer stands, and not together with the two before
 * @param conversation how a question is asked that has others before it
 */
public record RunOptions(
        Draw draw,
        List<Integer> cutoffs,
        boolean force,
        boolean withholdEvidence,
        boolean retrievalOnly,
        Conversation conversation) {

    /** All questions as they are, retrieval measured at 1, 3, 5 and 10. */
    public static final RunOptions DEFAULT =
            new RunOptions(Optional.empty(), 0, 20170710, List.of(1, 3, 5, 10), false, false, false);

    /**
     * Which questions of a set are asked.
     *
     * @param part only those of this part; without it all
     * @param sample how many of them, drawn at random; 0 for all
     * @param seed where the draw starts; the same seed draws the same questions from the same set
     */
    public record Draw(Optional<Part> part, int sample, long seed) {

        public Draw {
            if (sample < 0) {
                throw new IllegalArgumentException("no sample has " + sample + " questions");
            }
        }
    }

    public RunOptions {
        cutoffs = cutoffs.stream().sorted().distinct().toList();
        if (cutoffs.isEmpty() || cutoffs.get(0) < 1 || cutoffs.get(cutoffs.size() - 1) > 1000) {
            throw new IllegalArgumentException("retrieval is measured at ranks from 1 to 1000, not at " + cutoffs);
        }
        if (retrievalOnly && (force || withholdEvidence)) {
            throw new IllegalArgumentException(
                    "where passages are only retrieved, no answer can be forced and no evidence withheld");
        }
    }

    /** With every question after its history. */
    public RunOptions(
            Optional<Part> part,
            int sample,
            long seed,
            List<Integer> cutoffs,
            boolean force,
            boolean withholdEvidence,
            boolean retrievalOnly) {
        this(new Draw(part, sample, seed), cutoffs, force, withholdEvidence, retrievalOnly, Conversation.HISTORY);
    }

    public Optional<Part> part() {
        return draw.part();
    }

    public int sample() {
        return draw.sample();
    }

    public long seed() {
        return draw.seed();
    }

    public RunOptions asking(Conversation other) {
        return new RunOptions(draw, cutoffs, force, withholdEvidence, retrievalOnly, other);
    }

    /** The lowest rank at which retrieval is measured. */
    public int lastCutoff() {
        return cutoffs.get(cutoffs.size() - 1);
    }

    public RunOptions of(Part other) {
        Draw ofOther = new Draw(Optional.of(other), sample(), seed());
        return new RunOptions(ofOther, cutoffs, force, withholdEvidence, retrievalOnly, conversation);
    }

    public RunOptions withholding() {
        return new RunOptions(draw, cutoffs, force, true, false, conversation);
    }

    public RunOptions retrieving() {
        return new RunOptions(draw, cutoffs, false, false, true, conversation);
    }

    /**
     * The part's questions, or as many of them as the sample has, in the order of the set.
     *
     * @throws IllegalArgumentException when there is none
     */
    public List<LabelledQuestion> chosen(QuestionSet set) {
        List<LabelledQuestion> questions = part().map(set::questions).orElseGet(set::questions).stream()
                .filter(question -> !retrievalOnly || isLocated(question))
                .toList();
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(set.name() + " has no question to "
                    + part().map(Part::label).orElse("ask")
                    + (retrievalOnly ? " of which it is known where the answer stands" : ""));
        }
        return drawn(questions);
    }

    /** As many items as the sample has, in their order; all of them where it is 0 or larger. The same need not come twice. */
    public <T> List<T> drawn(List<T> items) {
        if (sample() == 0 || sample() >= items.size()) {
            return items;
        }
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed()));
        Set<T> drawn = Set.copyOf(shuffled.subList(0, sample()));
        return items.stream().filter(drawn::contains).toList();
    }

    private static boolean isLocated(LabelledQuestion question) {
        return !question.gold().relevantDocuments().isEmpty();
    }
}
