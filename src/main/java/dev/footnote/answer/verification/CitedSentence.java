package dev.footnote.answer.verification;

import dev.footnote.document.Span;
import dev.footnote.search.passage.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a written answer, with the numbers that it cites.
 *
 * @param text its words, without marks of citations
 * @param span where it stands in the answer, marks of citations at its end left out
 * @param numbers what it cites, in rising order
 */
public record CitedSentence(String text, Span span, List<Integer> numbers) {

    /** "[1]", "[1, 2]", "【1】", "(Source 1)", and "[ID:0]", whose number counts otherwise; with the spaces before. */
    private static final Pattern MARK =
            Pattern.compile("(?i)\\s{0,3}(?:\\[(?:(?:source|sources|doc|document|passage|ref)\\s?)?"
                    + "\\d{1,3}(?:\\s?[,;]\\s?\\d{1,3}){0,20}\\]|【\\d{1,3}[^】]{0,20}】"
                    + "|\\((?:sources?|docs?|documents?|passages?|refs?)\\.?\\s?\\d{1,3}(?:\\s?(?:[,;]|and)\\s?\\d{1,3}){0,20}\\)"
                    + "|\\[(ID)\\s?:\\s?\\d{1,3}\\])");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    public CitedSentence {
        numbers = List.copyOf(numbers);
    }

    /** The numbers in a mark, and behind which character of the answer without marks it stands. */
    private record Mark(int at, List<Integer> numbers) {}

    /** The sentences of {@code answer}; a mark behind the full stop belongs to the sentence before it. */
    public static List<CitedSentence> of(String answer, SentenceSplitter splitter) {
        StringBuilder plain = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(answer);
        int from = 0;
        while (matcher.find()) {
            copy(answer, from, matcher.start(), plain, offsets);
            if (matcher.group(1) == null) {
                marks.add(new Mark(plain.length(), numbers(matcher.group())));
            }
            from = matcher.end();
        }
        copy(answer, from, answer.length(), plain, offsets);
        return sentences(plain.toString(), offsets, marks, splitter);
    }

    private static List<Integer> numbers(String mark) {
        return NUMBER.matcher(mark)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }

    private static void copy(String answer, int from, int to, StringBuilder plain, List<Integer> offsets) {
        for (int i = from; i < to; i++) {
            plain.append(answer.charAt(i));
            offsets.add(i);
        }
    }

    private static List<CitedSentence> sentences(
            String plain, List<Integer> offsets, List<Mark> marks, SentenceSplitter splitter) {
        List<Span> spans = splitter.split(plain);
        List<CitedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : plain.length();
            TreeSet<Integer> numbers = new TreeSet<>();
            for (Mark mark : marks) {
                if (mark.at() > span.start() && mark.at() <= next && !(mark.at() == next && i + 1 < spans.size())) {
                    numbers.addAll(mark.numbers());
                }
            }
            Span original = Span.of(offsets.get(span.start()), offsets.get(span.end() - 1) + 1);
            sentences.add(new CitedSentence(span.in(plain), original, List.copyOf(numbers)));
        }
        return sentences;
    }
}
