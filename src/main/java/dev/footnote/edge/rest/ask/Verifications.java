package dev.footnote.edge.rest.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.CheckedSentence;
import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.Wire;
import dev.footnote.edge.web.Rejection;
import dev.footnote.search.index.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Verification of the answer in one request; what does not fit together is rejected. */
public final class Verifications {

    private final Assistant assistant;

    public Verifications(Assistant assistant) {
        this.assistant = assistant;
    }

    /** The verdicts on its sentences. */
    public VerifyReply of(VerifyRequest request) {
        return request.passages() == null ? againstDocuments(request) : againstPassages(request);
    }

    private VerifyReply againstPassages(VerifyRequest request) {
        if (request.documents() != null) {
            throw Rejection.invalid("documents", "An answer is held against passages or against documents, not both.");
        }
        List<Document> texts = texts(request.passages());
        return reply(assistant.verify(sentences(request), texts), place -> inPassage(place, request.passages()));
    }

    private VerifyReply againstDocuments(VerifyRequest request) {
        Given.ready(assistant);
        Filter filter = request.documents() == null ? Filter.NONE : filter(request.documents());
        return reply(assistant.verify(sentences(request), filter), Verifications::inDocument);
    }

    private List<CitedSentence> sentences(VerifyRequest request) {
        List<CitedSentence> sentences = assistant.sentences(request.answer());
        if (sentences.size() > Limits.SENTENCES) {
            throw Rejection.invalid(
                    "answer",
                    "An answer has at most " + Limits.SENTENCES + " sentences; this one has " + sentences.size() + ".");
        }
        return sentences;
    }

    /** The texts that came with the request, each with its number from 1 as its id. */
    private static List<Document> texts(List<VerifyRequest.Text> given) {
        int together = given.stream().mapToInt(one -> one.text().length()).sum();
        if (together > Limits.TOGETHER) {
            throw Rejection.invalid(
                    "passages",
                    "Passages have at most " + Limits.TOGETHER + " characters together; these have " + together + ".");
        }
        List<Document> texts = new ArrayList<>();
        for (VerifyRequest.Text one : given) {
            String number = String.valueOf(texts.size() + 1);
            Description description = Optional.ofNullable(one.title())
                    .filter(title -> !title.isBlank())
                    .map(Description::titled)
                    .orElseGet(
                            () -> new Description(number, true, Optional.empty(), Optional.empty(), Optional.empty()));
            texts.add(Document.of(number, description, one.text(), List.of()));
        }
        return texts;
    }

    private Filter filter(List<String> documents) {
        Given.documents("documents", documents, assistant.documents());
        return new Filter(new TreeSet<>(documents), Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    private static VerifyReply reply(List<CheckedSentence> checked, Function<CitedSpan, VerifyReply.Place> place) {
        List<VerifyReply.Checked> sentences =
                checked.stream().map(one -> checked(one, place)).toList();
        boolean all =
                sentences.stream().noneMatch(sentence -> sentence.verdict().equals("unsupported"));
        return new VerifyReply(all, sentences);
    }

    private static VerifyReply.Checked checked(CheckedSentence checked, Function<CitedSpan, VerifyReply.Place> place) {
        CitedSentence sentence = checked.sentence();
        return new VerifyReply.Checked(
                sentence.text(),
                sentence.span().start(),
                sentence.span().end(),
                sentence.numbers(),
                Wire.name(checked.verified().verdict()),
                checked.verified().score(),
                checked.verified().support().stream().map(place).toList(),
                checked.verified()
                        .problem()
                        .map(problem -> new VerifyReply.Wrong(Wire.name(problem.kind()), problem.detail()))
                        .orElse(null));
    }

    private static VerifyReply.Place inPassage(CitedSpan place, List<VerifyRequest.Text> given) {
        int number = Integer.parseInt(place.document().id());
        return new VerifyReply.Place(
                number,
                given.get(number - 1).id(),
                null,
                place.span().start(),
                place.span().end(),
                place.quote());
    }

    private static VerifyReply.Place inDocument(CitedSpan place) {
        return new VerifyReply.Place(
                null,
                null,
                DocumentReference.to(place.document()),
                place.span().start(),
                place.span().end(),
                place.quote());
    }
}
