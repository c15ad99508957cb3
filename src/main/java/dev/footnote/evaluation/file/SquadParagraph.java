package dev.footnote.evaluation.file;

import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Span;
import java.util.Optional;

/**
 * A paragraph that SQuAD asks about.
 *
 * @param article the title of its article, as the file has it
 * @param context its text as the file has it, which the file's offsets refer to
 * @param document the same, normalised
 */
record SquadParagraph(String article, String context, Document document) {

    /**
     * Where an answer stands in the normalised text, nearest to where the file says.
     *
     * @param answer its words
     * @param start where it starts in {@code context}, in code points; less than 0 when that is not known
     */
    Optional<Span> find(String answer, int start) {
        String words = NormalText.of(answer);
        int near = utf16(start);
        int best = -1;
        String text = document.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(Span.of(best, best + words.length()));
    }

    /** Whether an answer stands where the file says, or it does not say. */
    boolean standsAt(String answer, int start) {
        return start < 0
                || start <= context.codePointCount(0, context.length())
                        && context.startsWith(answer, context.offsetByCodePoints(0, start));
    }

    /** Python counts code points, Java UTF-16 code units. */
    private int utf16(int codePoints) {
        int within = Math.max(0, Math.min(codePoints, context.codePointCount(0, context.length())));
        return NormalText.of(context.substring(0, context.offsetByCodePoints(0, within)))
                .length();
    }
}
