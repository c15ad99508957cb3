package dev.footnote.rest;

import dev.footnote.answer.Trace;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.reading.Reading;
import dev.footnote.reading.SentenceReading;
import dev.footnote.reading.SentenceReading.ShortSpan;
import java.util.List;
import java.util.Map;

/**
 * How a reply came about. Offsets count UTF-16 code units of the document's text.
 *
 * @param expects what kind of thing the question was taken to ask for
 * @param threshold the confidence below which is refused
 * @param undated how many documents a date filter left out because they state no date
 * @param timings how long each step took
 * @param hits what was retrieved, best first
 * @param readings what was read in it, the most confident first
 */
public record TraceReply(
        String expects,
        double threshold,
        int undated,
        List<Trace.Timing> timings,
        List<FoundPassage> hits,
        List<Read> readings) {

    /** What was read in one passage. */
    public record Read(String document, int start, int end, double confidence, List<Considered> sentences) {}

    /** A sentence that was considered, and what its score was made from. */
    public record Considered(
            int start, int end, String text, double score, Words shortest, Map<String, Double> features) {}

    /** The fewest words in a sentence that answer. */
    public record Words(int start, int end, String text, double score) {}

    static TraceReply of(Trace trace) {
        return new TraceReply(
                trace.expects(),
                trace.threshold(),
                trace.undated(),
                trace.timings(),
                trace.hits().stream().map(FoundPassage::of).toList(),
                trace.readings().stream().map(TraceReply::read).toList());
    }

    private static Read read(Reading reading) {
        Document document = reading.hit().passage().document();
        Span span = reading.hit().passage().span();
        return new Read(
                document.id(),
                span.start(),
                span.end(),
                reading.confidence(),
                reading.sentences().stream()
                        .map(sentence -> considered(sentence, document))
                        .toList());
    }

    private static Considered considered(SentenceReading reading, Document document) {
        Span span = reading.sentence();
        return new Considered(
                span.start(),
                span.end(),
                span.in(document.text()),
                reading.score(),
                reading.shortest().map(shortest -> words(shortest, document)).orElse(null),
                reading.features());
    }

    private static Words words(ShortSpan shortest, Document document) {
        Span span = shortest.span();
        return new Words(span.start(), span.end(), span.in(document.text()), shortest.score());
    }
}
