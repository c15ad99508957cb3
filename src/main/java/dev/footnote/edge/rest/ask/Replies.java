package dev.footnote.edge.rest.ask;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.Answered;
import dev.footnote.answer.reply.Answer.NotFound;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.rest.Wire;
import dev.footnote.edge.rest.ask.AskReply.Asked;
import dev.footnote.edge.rest.ask.AskReply.Cited;
import dev.footnote.edge.rest.ask.AskReply.Conflict;
import dev.footnote.edge.rest.ask.AskReply.ContextPart;
import dev.footnote.edge.rest.ask.AskReply.ShortAnswer;
import dev.footnote.model.generation.Instead;
import java.util.List;
import java.util.stream.Collectors;

/** Conversion of answers of the core to JSON replies. */
public final class Replies {

    private Replies() {}

    /**
     * The reply to {@code question}, with its trace if {@code explain}.
     *
     * @param unread how many documents were still to be read when it was asked
     */
    public static AskReply of(Question question, Answer answer, boolean explain, int unread) {
        Integer told = unread == 0 ? null : Integer.valueOf(unread);
        TraceReply trace = explain ? TraceReply.of(answer.trace()) : null;
        Asked asked = new Asked(question.text(), answer.trace().understood());
        return answer instanceof Answered answered
                ? answered(asked, answered, trace, told)
                : notFound(asked, (NotFound) answer, trace, told);
    }

    private static AskReply answered(Asked asked, Answered answer, TraceReply trace, Integer unread) {
        MarkedText text = MarkedText.of(answer.sentences());
        return new AskReply(
                asked,
                "answered",
                text.text(),
                answer.shortAnswer().map(Replies::shortAnswer).orElse(null),
                text.sentences(),
                answer.citations().stream().map(Replies::cited).toList(),
                conflicts(answer),
                Wire.name(answer.composedBy()),
                answer.instead().map(Wire::name).orElse(null),
                answer.instead().map(Replies::message).orElse(null),
                null,
                answer.confidence(),
                trace,
                unread);
    }

    private static AskReply notFound(Asked asked, NotFound answer, TraceReply trace, Integer unread) {
        List<FoundPassage> nearest =
                answer.nearest().stream().map(FoundPassage::of).toList();
        return new AskReply(
                asked,
                "not_found",
                null,
                null,
                null,
                null,
                null,
                null,
                Wire.name(answer.reason()),
                message(answer.reason()) + leftOut(answer.trace().undated()),
                nearest,
                answer.confidence(),
                trace,
                unread);
    }

    /** Null where nothing differs, so that the field is left out. */
    private static List<Conflict> conflicts(Answered answer) {
        List<Conflict> conflicts = answer.disagreements().stream()
                .map(disagreement -> conflict(answer, disagreement))
                .toList();
        return conflicts.isEmpty() ? null : conflicts;
    }

    private static Conflict conflict(Answered answer, Disagreement disagreement) {
        boolean development = disagreement.kind() == Disagreement.Kind.DEVELOPMENT;
        List<Side> sides = disagreement.sides();
        List<AskReply.Side> shown = sides.stream()
                .map(side -> {
                    boolean newest = development && side == sides.get(sides.size() - 1);
                    Claim claim = side.first();
                    return new AskReply.Side(
                            claim.text(),
                            claim.valueText().orElse(null),
                            side.claims().stream()
                                    .map(answer::numberOf)
                                    .distinct()
                                    .toList(),
                            claim.published().orElse(null),
                            claim.saidBy().orElse(null),
                            newest ? true : null,
                            claim.validFrom().orElse(null));
                })
                .toList();
        return new Conflict(Wire.name(disagreement.kind()), disagreement.about(), shown);
    }

    private static ShortAnswer shortAnswer(Answer.ShortAnswer found) {
        return new ShortAnswer(
                found.text(),
                found.citation(),
                found.span().start(),
                found.span().end(),
                found.confidence());
    }

    static Cited cited(Citation citation) {
        Document document = citation.document();
        return new Cited(
                citation.number(),
                DocumentReference.to(document),
                citation.span().start(),
                citation.span().end(),
                citation.quote(),
                document.places()
                        .page(citation.span().start())
                        .map(Place::label)
                        .orElse(null),
                document.line(citation.span().start()).orElse(null),
                context(citation));
    }

    private static List<ContextPart> context(Citation citation) {
        List<ContextPart> parts = Context.of(citation.document(), citation.span()).stream()
                .map(part -> new ContextPart(
                        Wire.name(part.role()), part.span().start(), part.span().end()))
                .toList();
        return parts.isEmpty() ? null : parts;
    }

    private static String message(Instead reason) {
        String why =
                switch (reason) {
                    case MODEL_FAILED -> "The language model gave no answer";
                    case MODEL_SLOW -> "The language model took too long";
                    case MODEL_BUSY -> "The language model is busy";
                    case MODEL_PAUSED -> "The language model failed too often and is left alone for a while";
                    case MODEL_EMPTY -> "The language model said nothing";
                    case MODEL_UNSUPPORTED -> "The language model said what the documents do not bear out";
                };
        return why + ": these are the documents' own words.";
    }

    private static String message(Reason reason) {
        return switch (reason) {
            case OFF_TOPIC -> "The documents are about something else.";
            case NOT_STATED -> "The documents do not say.";
            case FALSE_PREMISE -> "The documents do not bear out what the question takes for granted.";
            case NOT_A_QUESTION -> "Ask a question, and it is answered from the documents.";
            case NO_DOCUMENTS -> "There are no documents to answer from.";
            case UNREAD_LANGUAGE -> "This is in a language that is not read here: ask in English of English documents.";
        };
    }

    private static String leftOut(int undated) {
        return switch (undated) {
            case 0 -> "";
            case 1 -> " One document states no date and was left out.";
            default -> " " + undated + " documents state no date and were left out.";
        };
    }

    static String marks(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }
}
