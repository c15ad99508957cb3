package dev.footnote.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Span;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.search.retrieval.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the result of one question as JSON. */
record JsonQuestion(JsonGenerator json) {

    /** Writes one question with its answer. */
    void write(QuestionResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", result.key());
        json.writeStringField("question", result.question().text());
        json.writeStringField("kind", result.question().kind().label());
        json.writeStringField("part", result.question().part().label());
        json.writeStringField("variant", result.variant().label());
        json.writeStringField("outcome", Outcome.of(result).label());
        json.writeNumberField("confidence", result.confidence());
        if (result.refusal().isPresent()) {
            json.writeStringField(
                    "reason", JsonReport.lowerCase(result.refusal().get()));
        }
        if (result.shortAnswer().isPresent()) {
            json.writeStringField("shortAnswer", result.shortAnswer().get().text());
        }
        sentences(result.sentences());
        json.writeArrayFieldStart("citations");
        for (Citation citation : result.citations()) {
            json.writeStartObject();
            json.writeNumberField("number", citation.number());
            place(citation.document().id(), citation.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        evidence(result.evidence());
        hits(result.hits());
        json.writeObjectFieldStart("measures");
        for (Map.Entry<String, Double> measure : result.measures().entrySet()) {
            json.writeNumberField(measure.getKey(), measure.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void sentences(List<Answer.Sentence> sentences) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Answer.Sentence sentence : sentences) {
            json.writeStartObject();
            json.writeStringField("text", sentence.text());
            json.writeStringField("verdict", JsonReport.lowerCase(sentence.verdict()));
            json.writeArrayFieldStart("citations");
            for (int number : sentence.citations()) {
                json.writeNumber(number);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(List<List<DocumentSpan>> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (List<DocumentSpan> places : evidence) {
            json.writeStartArray();
            for (DocumentSpan place : places) {
                json.writeStartObject();
                place(place.documentId(), place.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void hits(List<Hit> hits) throws IOException {
        json.writeArrayFieldStart("passages");
        for (Hit hit : hits) {
            json.writeStartObject();
            json.writeNumberField("rank", hit.rank());
            place(hit.passage().document().id(), hit.passage().span());
            json.writeNumberField("score", hit.score());
            json.writeNumberField("lexicalRank", hit.lexicalRank());
            json.writeNumberField("denseRank", hit.denseRank());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(String document, Span span) throws IOException {
        json.writeStringField("document", document);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
