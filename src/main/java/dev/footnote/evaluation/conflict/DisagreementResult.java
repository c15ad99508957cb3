package dev.footnote.evaluation.conflict;

import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.evaluation.set.Part;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The disagreements that were shown for a case.
 *
 * @param corpus the id of its corpus
 * @param wanted the case
 * @param shown all that was shown as a disagreement
 */
public record DisagreementResult(String corpus, DisagreementCase wanted, List<Disagreement> shown) {

    public DisagreementResult {
        shown = List.copyOf(shown);
    }

    public Part part() {
        return Part.ofSource(corpus);
    }

    /** Whether something is to be shown. */
    public boolean isLabelled() {
        return wanted.expected().isPresent();
    }

    /** Whether what is to be shown was, of the right kind and with its sides apart; or nothing where nothing is. */
    public boolean isRight() {
        return isLabelled() ? shown.stream().anyMatch(this::isAsWanted) : shown.isEmpty();
    }

    private boolean isAsWanted(Disagreement disagreement) {
        return wanted.expected().filter(disagreement.kind()::equals).isPresent()
                && wanted.sides().stream().allMatch(words -> sidesWith(disagreement, words) == 1);
    }

    private static long sidesWith(Disagreement disagreement, String words) {
        return disagreement.sides().stream()
                .filter(side ->
                        side.claims().stream().anyMatch(claim -> claim.text().contains(words)))
                .count();
    }

    /** For people: the question, what was expected, and the first sentence of each side that was shown. */
    @Override
    public String toString() {
        String expected = wanted.expected()
                .map(kind -> kind.name() + " " + wanted.sides())
                .orElse("none");
        String found = shown.stream()
                .map(one -> one.kind() + " "
                        + one.sides().stream().map(side -> side.first().text()).toList())
                .collect(Collectors.joining("; "));
        return corpus + ": " + wanted.question() + " expected: " + expected + ", shown: "
                + (found.isEmpty() ? "none" : found);
    }
}
