package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Optional;

/** Decides whether what was read answers a question, and why not where it does not. */
public final class Decision {

    private final Confidence confidence;
    private final Refusals refusals;
    private final double threshold;

    /** @param threshold the confidence below which is refused, 0 to 1; 0 answers always, above 1 never */
    public Decision(Confidence confidence, Refusals refusals, double threshold) {
        this.confidence = confidence;
        this.refusals = refusals;
        this.threshold = threshold;
    }

    /** The same with another threshold. */
    public Decision withThreshold(double other) {
        return new Decision(confidence, refusals, other);
    }

    /** The confidence below which is refused. */
    public double threshold() {
        return threshold;
    }

    /** The reason why there is no point in reading what was retrieved. */
    public Optional<Reason> beforeReading(Asked asked, List<Hit> hits) {
        return refusals.beforeReading(asked, hits);
    }

    /** What was read for a question, with how sure it is that this answers it. */
    public Finding finding(Asked asked, List<Reading> readings) {
        return new Finding(asked, readings, confidence.of(asked, readings));
    }

    public boolean isAnswered(Finding finding) {
        return finding.confidence() >= threshold && !finding.readings().isEmpty();
    }

    /** The reason why a finding is no answer. */
    public Reason reason(Finding finding) {
        return refusals.afterReading(finding.asked(), finding.readings());
    }
}
