package dev.footnote.evaluation.report;

import dev.footnote.answer.reply.Answer;
import dev.footnote.evaluation.metrics.RequiredGroups;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a question was answered or refused, and what is wrong with that, in words. */
final class Reasons {

    private Reasons() {}

    /** One sentence or two. */
    static String decision(QuestionResult result, Optional<Double> threshold) {
        if (result.variant() == Variant.RETRIEVED) {
            return "Passages were looked for, nothing was answered.";
        }
        String sure = "confidence " + Numbers.three(result.confidence())
                + threshold
                        .map(one -> result.confidence() >= one
                                ? ", the threshold is " + Numbers.three(one)
                                : ", below the threshold of " + Numbers.three(one))
                        .orElse("");
        return result.refusal()
                .map(reason -> "Refused: " + reason(reason) + " (" + sure + ").")
                .orElse("Answered (" + sure + ").");
    }

    /** What would have been right, where it was not. */
    static Optional<String> mistake(QuestionResult result, Outcome outcome) {
        return switch (outcome) {
            case RIGHT, REFUSED, UNJUDGED, FOUND -> Optional.empty();
            case MISSED -> Optional.of("The documents do answer this.");
            case INVENTED ->
                Optional.of(
                        result.variant() == Variant.WITHHELD
                                ? "The documents that answer this were hidden, so it should have been refused."
                                : "The documents do not answer this: it is of kind "
                                        + result.question().kind().label() + ".");
            case LOST ->
                Optional.of("What it needs is not among the first "
                        + Numbers.counted(result.hits().size(), "passage") + ".");
            case WRONG -> Optional.of(missing(result));
        };
    }

    private static String missing(QuestionResult result) {
        String said = result.text() + "\n"
                + result.shortAnswer().map(Answer.ShortAnswer::text).orElse("");
        List<List<String>> groups =
                RequiredGroups.missing(said, result.question().answers());
        if (groups.isEmpty()) {
            return "The short answer is none of: "
                    + String.join(", ", result.question().shortAnswers()) + ".";
        }
        return "It does not say: "
                + groups.stream().map(group -> String.join(" or ", group)).collect(Collectors.joining("; ")) + ".";
    }

    private static String reason(Answer.Reason reason) {
        return switch (reason) {
            case OFF_TOPIC -> "the documents are about something else";
            case NOT_STATED -> "the documents do not say";
            case FALSE_PREMISE -> "the documents do not bear out what the question takes for granted";
            case NOT_A_QUESTION -> "there is nothing in it to look for";
            case NO_DOCUMENTS -> "there are no documents to answer from";
            case UNREAD_LANGUAGE -> "it is in a language that the models cannot read";
        };
    }
}
