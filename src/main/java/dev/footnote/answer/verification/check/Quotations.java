package dev.footnote.answer.verification.check;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.language.Folded;
import dev.footnote.language.modality.Denials;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of an answer in passages, but for marks, dashes, spaces and capitals. */
public final class Quotations {

    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"]+)[”\"]");
    private static final Pattern ELLIPSIS = Pattern.compile(" ?(?:\\.\\.\\.|\\[\\.\\.\\.\\]) ?");
    private static final int SHORTEST = 3;

    /** How much an ellipsis may leave out, in code units. */
    private static final int FARTHEST = 400;

    /** What turns round what stands beside it. */
    private static final Pattern DECISIVE =
            Pattern.compile("\\b(?:no|" + Denials.ANY + "|unless|if|except|but|denied|refused|failed|only)\\b|n't\\b");

    private Quotations() {}

    /** The words between quotation marks in {@code text}, three or more together. */
    static List<String> in(String text) {
        List<String> quotations = new ArrayList<>();
        Matcher matcher = QUOTATION.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(1).strip();
            if (words.split("\\s+").length >= SHORTEST) {
                quotations.add(words);
            }
        }
        return quotations;
    }

    /** What is wrong with a quotation; nothing where a passage has its words, what is left out turning nothing round. */
    static Optional<String> fault(String quotation, List<Passage> passages) {
        List<String> parts = Arrays.stream(ELLIPSIS.split(Folded.of(quotation).text()))
                .map(part -> withoutStop(part.strip()))
                .toList();
        List<String> left = passages.stream()
                .flatMap(passage -> leftOut(parts, Folded.of(passage.text())).stream())
                .toList();
        if (left.stream().anyMatch(words -> !DECISIVE.matcher(words).find())) {
            return Optional.empty();
        }
        return Optional.of(
                left.isEmpty()
                        ? "The source does not have the words “" + quotation + "”."
                        : "What “" + quotation + "” leaves out turns it round.");
    }

    /** What stands in {@code text} between the parts of a quotation; none where it does not have them in order, near each other. */
    private static Optional<String> leftOut(List<String> parts, Folded text) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            int at = part.isEmpty() ? from : text.find(part, from);
            if (at < 0 || i > 0 && at - from > FARTHEST) {
                return Optional.empty();
            }
            left.append(text.text(), i == 0 ? at : from, at);
            from = at + part.length();
        }
        return Optional.of(left.toString());
    }

    /** The whole sentences of a passage that are {@code sentence}; none where a part of one would be. */
    public static Optional<CitedSpan> whole(String sentence, List<Passage> passages) {
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
