package dev.footnote.verification;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.passage.Passage;
import java.util.List;
import java.util.Optional;

/** Finds the words of an answer in passages, but for marks, dashes, spaces and capitals. */
final class Quotations {

    private Quotations() {}

    /** The whole sentences of a passage that are {@code sentence}; none where a part of one would be. */
    static Optional<CitedSpan> whole(String sentence, List<Passage> passages) {
        String wanted = withoutStop(Folded.of(sentence).text().strip());
        for (Passage passage : passages) {
            Folded text = Folded.of(passage.text());
            for (int at = text.find(wanted, 0); at >= 0; at = text.find(wanted, at + 1)) {
                Span found = text.original(at, at + wanted.length())
                        .shift(passage.span().start());
                Optional<Span> sentences = sentences(passage, found);
                if (sentences.isPresent()) {
                    return sentences.map(span -> new CitedSpan(passage.document(), span));
                }
            }
        }
        return Optional.empty();
    }

    /** The sentences that {@code found} covers but for marks at both ends. */
    private static Optional<Span> sentences(Passage passage, Span found) {
        Document document = passage.document();
        List<Span> covered =
                passage.sentences().stream().filter(found::overlaps).toList();
        if (covered.isEmpty()) {
            return Optional.empty();
        }
        Span all = covered.get(0).union(covered.get(covered.size() - 1));
        boolean whole = isMarks(document.text(), all.start(), found.start())
                && isMarks(document.text(), found.end(), all.end());
        return whole ? Optional.of(all) : Optional.empty();
    }

    private static boolean isMarks(String text, int from, int to) {
        return from >= to || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String withoutStop(String folded) {
        int end = folded.length();
        while (end > 0 && ".!?;:\"') ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && "\"'( ".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return folded.substring(start, end);
    }
}
