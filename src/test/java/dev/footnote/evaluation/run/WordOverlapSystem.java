package dev.footnote.evaluation.run;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Trace;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A system small enough to work out by hand: every line is a passage, ranked by how many of the question's words it
 * holds; the best line is the answer, its last word the short answer, the share of words the confidence.
 */
public class WordOverlapSystem implements Prepared {

    private final Map<String, Document> documents = new TreeMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, String> overrides;
    private final double threshold;

    public WordOverlapSystem(double threshold, Map<String, String> overrides, List<Document> documents) {
        this.threshold = threshold;
        this.overrides = overrides;
        documents.forEach(this::add);
    }

    private void add(Document document) {
        documents.put(document.id(), document);
        int start = 0;
        for (String line : document.text().split("\n")) {
            Span span = Span.of(start, start + line.length());
            passages.add(new Passage(document, span, List.of(span), List.of()));
            start = span.end() + 1;
        }
    }

    @Override
    public Answer answer(Question question) {
        return answer(question, threshold);
    }

    @Override
    public Answer answerAnyway(Question question) {
        return answer(question, 0);
    }

    private Answer answer(Question question, double least) {
        List<Hit> hits = passages(question, 1);
        double confidence = hits.isEmpty() ? 0 : hits.get(0).score();
        Trace trace =
                new Trace(question.text(), Expectation.THING, hits, readings(question), least, 0, Trace.Work.NONE);
        if (hits.isEmpty() || confidence < least) {
            return new Answer.NotFound(Answer.Reason.NOT_STATED, hits, confidence, trace);
        }
        Passage best = hits.get(0).passage();
        Citation citation = cite(best);
        int lastWord = best.span().start() + best.text().lastIndexOf(' ') + 1;
        Span shortest = Span.of(lastWord, best.span().end());
        return new Answer.Answered(
                Optional.of(new Answer.ShortAnswer(shortest.in(best.document().text()), 1, shortest, confidence)),
                List.of(new Answer.Sentence(best.text(), List.of(1), Verdict.VERBATIM)),
                List.of(citation),
                confidence,
                trace);
    }

    /** What it says that it read: nothing. */
    protected List<Reading> readings(Question question) {
        return List.of();
    }

    /** Where the answer says that it comes from. */
    protected Citation cite(Passage passage) {
        return new Citation(1, passage.document(), passage.span());
    }

    @Override
    public List<Hit> passages(Question question, int k) {
        Set<String> wanted = words(question.text());
        List<Passage> ranked = passages.stream()
                .filter(passage -> question.filter().allows(passage.document()))
                .sorted(Comparator.comparingDouble((Passage passage) -> -overlap(wanted, passage)))
                .limit(k)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Passage passage : ranked) {
            int rank = hits.size() + 1;
            hits.add(new Hit(passage, rank, overlap(wanted, passage), rank, overlap(wanted, passage), 0, 0));
        }
        return hits;
    }

    private static double overlap(Set<String> wanted, Passage passage) {
        Set<String> common = new HashSet<>(wanted);
        common.retainAll(words(passage.text()));
        return (double) common.size() / wanted.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    @Override
    public Map<String, Document> documents() {
        return documents;
    }

    @Override
    public Configuration configuration() {
        return new Configuration("none", Map.of("footnote.answering.threshold", String.valueOf(threshold)), overrides);
    }

    @Override
    public Size size() {
        return new Size(documents.size(), passages.size(), 0, 0);
    }

    @Override
    public double indexingSeconds() {
        return 0;
    }

    @Override
    public void close() {}
}
