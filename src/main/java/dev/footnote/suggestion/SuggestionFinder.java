package dev.footnote.suggestion;

import dev.footnote.answer.Answer;
import dev.footnote.citation.Citation;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.passage.Passage;
import dev.footnote.question.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes questions from the documents in turn, asks each, and keeps those that are answered from where they came from. */
public final class SuggestionFinder {

    /** Of more documents only so many are looked at, evenly among them. */
    private static final int MOST_DOCUMENTS = 300;

    /** Of each document only so many sentences. */
    private static final int MOST_SENTENCES = 80;

    private final QuestionMaker maker;
    private final Options options;

    public SuggestionFinder(QuestionMaker maker, Options options) {
        this.maker = maker;
        this.options = options;
    }

    /**
     * How far is looked.
     *
     * @param most how many suggestions are wanted, 0 or more
     * @param mostAsked how many questions are asked for them at most
     * @param confidence how sure an answer must be, 0 to 1
     * @param rest how long is rested after each question, as a multiple of the time that it took, 0 or more
     */
    public record Options(int most, int mostAsked, double confidence, double rest) {}

    /**
     * Finds suggestions.
     *
     * @param passages of all documents, in order
     * @param ask answers a question
     * @param found called with each suggestion once it is known to be answered
     */
    public void find(List<Passage> passages, Function<Question, Answer> ask, Consumer<Suggestion> found) {
        List<Deque<Span>> sentences = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        Map<Document, Deque<Span>> all = sentences(passages);
        int step = Math.max(1, (all.size() + MOST_DOCUMENTS - 1) / MOST_DOCUMENTS);
        int[] place = {0};
        all.forEach((document, spans) -> {
            if (place[0]++ % step == 0) {
                documents.add(document);
                sentences.add(spans);
            }
        });
        Set<String> known = new HashSet<>();
        int asked = 0;
        int kept = 0;
        for (boolean any = true; any && asked < options.mostAsked() && kept < options.most(); ) {
            any = false;
            for (int i = 0; i < documents.size() && asked < options.mostAsked() && kept < options.most(); i++) {
                Optional<Suggestion> next = next(documents.get(i), sentences.get(i), known);
                if (next.isPresent()) {
                    any = true;
                    asked++;
                    if (isAnswered(next.get(), ask)) {
                        kept++;
                        found.accept(next.get());
                    }
                }
            }
        }
    }

    /** Each sentence once, headings left out. */
    private static Map<Document, Deque<Span>> sentences(List<Passage> passages) {
        Map<Document, Deque<Span>> sentences = new LinkedHashMap<>();
        Map<String, Document> byId = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Document document = byId.computeIfAbsent(passage.document().id(), id -> passage.document());
            Deque<Span> spans = sentences.computeIfAbsent(document, none -> new ArrayDeque<>());
            for (Span span : passage.sentences()) {
                if (spans.size() < MOST_SENTENCES
                        && (spans.isEmpty() || spans.getLast().compareTo(span) < 0)
                        && !isHeading(document, span)) {
                    spans.add(span);
                }
            }
        }
        return sentences;
    }

    private static boolean isHeading(Document document, Span sentence) {
        return document.places().stream()
                .anyMatch(place ->
                        place.kind() == Place.Kind.HEADING && place.span().overlaps(sentence));
    }

    private Optional<Suggestion> next(Document document, Deque<Span> sentences, Set<String> known) {
        while (!sentences.isEmpty()) {
            Span sentence = sentences.poll();
            Optional<String> question =
                    maker.of(sentence.in(document.text())).filter(made -> known.add(made.toLowerCase(Locale.ROOT)));
            if (question.isPresent()) {
                return question.map(made -> new Suggestion(made, document, sentence));
            }
        }
        return Optional.empty();
    }

    private boolean isAnswered(Suggestion suggestion, Function<Question, Answer> ask) {
        long start = System.nanoTime();
        Answer answer = ask.apply(Question.of(suggestion.question()));
        rest(System.nanoTime() - start);
        if (!(answer instanceof Answer.Answered answered)
                || answered.confidence() < options.confidence()
                || !answered.disagreements().isEmpty()) {
            return false;
        }
        Citation first = answered.citations()
                .get(answered.shortAnswer().map(Answer.ShortAnswer::citation).orElse(1) - 1);
        return first.document().id().equals(suggestion.document().id())
                && first.span().equals(suggestion.sentence());
    }

    private void rest(long nanoseconds) {
        try {
            Thread.sleep((long) (options.rest() * nanoseconds / 1e6));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
