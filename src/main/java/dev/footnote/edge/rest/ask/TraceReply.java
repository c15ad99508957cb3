package dev.footnote.edge.rest.ask;

import dev.footnote.answer.conversation.Rewriting;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reading.SentenceReading.ShortSpan;
import dev.footnote.answer.reply.Trace;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.rest.Wire;
import dev.footnote.model.generation.ModelCall;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * JSON of the trace of an answer. Offsets count UTF-16 code units of the document's text.
 *
 * @param expects what kind of thing the question was taken to ask for
 * @param threshold the confidence below which is refused
 * @param undated how many documents a date filter left out because they state no date
 * @param exact whether the vectors of all passages that may answer were compared; false where a graph led to the nearest
 * @param timings how long each step took
 * @param hits what was retrieved, best first
 * @param readings what was read in it, the most confident first
 * @param rewriting what a language model made of a question that may lean on those before it, where one was asked
 * @param model what asking a language model came to, in order; left out where none was asked
 */
public record TraceReply(
        String expects,
        double threshold,
        int undated,
        boolean exact,
        List<Timing> timings,
        List<FoundPassage> hits,
        List<Read> readings,
        Rewritten rewriting,
        List<Called> model) {

    /**
     * What a language model made of a question.
     *
     * @param proposed the question in its words
     * @param used whether that was looked for
     * @param problem why not
     */
    public record Rewritten(String proposed, boolean used, String problem) {}

    /**
     * One question to a language model.
     *
     * @param purpose the prompt's name
     * @param firstToken milliseconds until the first piece of the reply
     * @param milliseconds all tries and pauses together
     * @param inputTokens how many tokens it was given, where it says so
     * @param outputTokens how many tokens it used, where it says so
     * @param failure why there was no reply
     * @param problem the same in words, the provider's own where it said any
     */
    public record Called(
            String purpose,
            String name,
            int tries,
            Double firstToken,
            double milliseconds,
            Integer inputTokens,
            Integer outputTokens,
            String failure,
            String problem) {}

    /** What was read in one passage. */
    public record Read(String document, int start, int end, double confidence, List<Considered> sentences) {}

    /** A sentence that was considered, and what its score was made from. */
    public record Considered(
            int start, int end, String text, double score, Words shortest, Map<String, Double> features) {}

    /** The fewest words in a sentence that answer. */
    public record Words(int start, int end, String text, double score) {}

    /** How long a step took, by the wall clock. */
    public record Timing(String step, double milliseconds) {}

    static TraceReply of(Trace trace) {
        return new TraceReply(
                Wire.name(trace.expects()),
                trace.threshold(),
                trace.undated(),
                trace.work().exact(),
                trace.work().timings().stream().map(TraceReply::timing).toList(),
                trace.hits().stream().map(FoundPassage::of).toList(),
                trace.readings().stream().map(TraceReply::read).toList(),
                trace.work().rewriting().map(TraceReply::rewritten).orElse(null),
                trace.work().calls().isEmpty()
                        ? null
                        : trace.work().calls().stream().map(TraceReply::called).toList());
    }

    private static Timing timing(Trace.Timing timing) {
        return new Timing(Wire.name(timing.step()), timing.milliseconds());
    }

    private static Rewritten rewritten(Rewriting rewriting) {
        return new Rewritten(
                rewriting.proposed().orElse(null),
                rewriting.rejected().isEmpty(),
                rewriting.rejected().orElse(null));
    }

    private static Called called(ModelCall call) {
        return new Called(
                call.purpose(),
                call.model(),
                call.tries(),
                call.firstTokenMillis().orElse(null),
                call.millis(),
                count(call.tokens().input()),
                count(call.tokens().output()),
                call.failure().map(failure -> Wire.name(failure.kind())).orElse(null),
                call.failure().map(ModelCall.Failure::problem).orElse(null));
    }

    private static Integer count(OptionalInt tokens) {
        return tokens.isPresent() ? tokens.getAsInt() : null;
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
