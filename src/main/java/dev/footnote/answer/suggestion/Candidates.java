package dev.footnote.answer.suggestion;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes all questions of one document and puts the best first, one of each form before a second of any. */
final class Candidates {

    /** Of each document only so many sentences. */
    private static final int MOST_SENTENCES = 80;

    private static final Pattern ASKED =
            Pattern.compile("(?m)^(?:\\d+\\. )?((?:Who|What|When|Where|Why|How|Which|Can|May|Do|Does|Is|Are)"
                    + " [^\\n?.!]{12,100}\\?)[ \\t]*$");

    private static final Pattern POINTING =
            Pattern.compile("(?i)\\b(?:he|she|it|they|him|them|his|its|their|this|that|these|those)\\b");

    /** How far below a question its answer may stand, in UTF-16 code units. */
    private static final int BELOW = 600;

    private final QuestionMaker maker;

    Candidates(QuestionMaker maker) {
        this.maker = maker;
    }

    /** @param passages of one document, in order, at least one */
    Deque<Candidate> of(List<Passage> passages) {
        Document document = passages.get(0).document();
        List<Candidate> all = new ArrayList<>();
        Span before = Span.of(0, 0);
        all.addAll(headings(document));
        for (Span sentence : sentences(document, passages)) {
            String between = document.text().substring(before.end(), Math.max(before.end(), sentence.start()));
            String earlier = between.contains("\n") ? "" : before.in(document.text());
            before = sentence;
            List<MadeQuestion> made = Rows.of(document, sentence, maker::isThing)
                    .map(List::of)
                    .orElseGet(() -> maker.of(sentence.in(document.text()), earlier, document.text()));
            for (MadeQuestion one : made) {
                all.add(new Candidate(
                        new Suggestion(one.text(), document, sentence),
                        one,
                        one.answer()
                                .map(span -> Span.of(sentence.start() + span.start(), sentence.start() + span.end()))));
            }
        }
        return ordered(all);
    }

    /** Questions that stand in the document on lines of their own. */
    private static List<Candidate> headings(Document document) {
        Matcher lines = ASKED.matcher(document.text());
        List<Candidate> asked = new ArrayList<>();
        while (lines.find()) {
            Span below = Span.of(lines.end(), Math.min(document.text().length(), lines.end() + BELOW));
            String question = lines.group(1);
            if (!POINTING.matcher(question).find()) {
                MadeQuestion made = new MadeQuestion(question, "asked", Optional.empty(), 1);
                asked.add(new Candidate(new Suggestion(question, document, below), made, Optional.empty()));
            }
        }
        return asked;
    }

    private static Deque<Candidate> ordered(List<Candidate> all) {
        all.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.made().natural())
                .reversed());
        Map<String, Integer> ofForm = new HashMap<>();
        Map<Span, Integer> ofSentence = new HashMap<>();
        int[] ranks = all.stream()
                .mapToInt(candidate -> ofForm.merge(candidate.made().form(), 1, Integer::sum)
                        + (candidate.made().natural() < 0.5 ? 100 : 0)
                        + 2 * ofSentence.merge(candidate.suggestion().sentence(), 1, Integer::sum))
                .toArray();
        Deque<Candidate> ordered = new ArrayDeque<>();
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .forEach(i -> ordered.add(all.get(i)));
        return ordered;
    }

    /** Each sentence once, headings left out. */
    private static List<Span> sentences(Document document, List<Passage> passages) {
        List<Span> spans = new ArrayList<>();
        for (Passage passage : passages) {
            for (Span span : passage.sentences()) {
                if (spans.size() < MOST_SENTENCES
                        && (spans.isEmpty() || spans.get(spans.size() - 1).compareTo(span) < 0)
                        && !isHeading(document, span)) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private static boolean isHeading(Document document, Span sentence) {
        return document.places().stream()
                .anyMatch(place ->
                        place.kind() == Place.Kind.HEADING && place.span().overlaps(sentence));
    }
}
