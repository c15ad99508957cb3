package dev.footnote.search.passage;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits documents into passages: consecutive sentences of one section, of like size, each passage beginning with the
 * last sentences of the one before. Title and headings count, since they are embedded together with the text.
 */
public final class Splitter {

    /** Number of the rules: raised with each change of what comes out, so that what was kept of the ones before is made anew. */
    public static final int RULES = 1;

    /**
     * However long title and headings are, this part of the limit is left to the text, even if together they then have
     * more.
     */
    private static final int LEAST_SHARE_OF_TEXT = 4;

    private final SentenceSplitter sentences;
    private final TokenCounter counter;
    private final int maxTokens;
    private final int overlapSentences;

    /**
     * How documents are split.
     *
     * @param maxTokens the most word pieces in a passage together with its title and headings, 4 or more
     * @param overlapSentences how many sentences a passage repeats from the one before in its section, 0 or more;
     *     fewer where these would take more than half of the room
     */
    public record Options(int maxTokens, int overlapSentences) {

        public Options {
            if (maxTokens < LEAST_SHARE_OF_TEXT) {
                throw new IllegalArgumentException("too few word pieces for a passage: " + maxTokens);
            }
            if (overlapSentences < 0) {
                throw new IllegalArgumentException("not a number of sentences: " + overlapSentences);
            }
        }
    }

    public Splitter(SentenceSplitter sentences, TokenCounter counter, Options options) {
        this.sentences = sentences;
        this.counter = counter;
        this.maxTokens = options.maxTokens();
        this.overlapSentences = options.overlapSentences();
    }

    /** With {@link Options} of these two. */
    public Splitter(SentenceSplitter sentences, TokenCounter counter, int maxTokens, int overlapSentences) {
        this(sentences, counter, new Options(maxTokens, overlapSentences));
    }

    /**
     * The passages of {@code document} in the order of its text; every character that is not white space lies in one of
     * them. A sentence that is too long for a passage becomes several.
     */
    public List<Passage> split(Document document) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : Section.of(document)) {
            passages.addAll(split(document, section));
        }
        return passages;
    }

    private List<Passage> split(Document document, Section section) {
        List<Span> sentences = new ArrayList<>(section.headings());
        sentences.addAll(new SentenceUnits(document, this.sentences).in(section.body()));
        int budget = budget(document, section.path(), sentences);
        List<Unit> units = new ArrayList<>();
        sentences.forEach(sentence -> addUnits(document.text(), sentence, budget, units));
        List<Passage> passages = new ArrayList<>();
        for (Packing.Group group : new Packing(units, budget, overlapSentences).groups()) {
            add(document, section, units, group, budget, passages);
        }
        return passages;
    }

    /** The room beside title, headings and the longest lead that a passage beginning at one of {@code sentences} has. */
    private int budget(Document document, List<String> headings, List<Span> sentences) {
        int context = sentences.stream()
                .map(sentence -> new Passage(document, sentence, List.of(sentence), headings).context())
                .distinct()
                .filter(words -> !words.isEmpty())
                .mapToInt(words -> counter.count(words + "\n"))
                .max()
                .orElse(0);
        return Math.max(maxTokens - context, maxTokens / LEAST_SHARE_OF_TEXT);
    }

    private void addUnits(String text, Span sentence, int budget, List<Unit> units) {
        boolean opensParagraph = opensLine(text, sentence.start());
        int tokens = counter.count(sentence.in(text));
        if (tokens <= budget) {
            units.add(new Unit(sentence, tokens, opensParagraph));
            return;
        }
        for (Span part : new LongSentence(counter).parts(text, sentence, budget)) {
            units.add(new Unit(part, counter.count(part.in(text)), opensParagraph && part.start() == sentence.start()));
        }
    }

    private static boolean opensLine(String text, int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Adds the group as one passage or, where the whole has more word pieces than its sentences have, as several. */
    private void add(
            Document document,
            Section section,
            List<Unit> units,
            Packing.Group group,
            int budget,
            List<Passage> passages) {
        List<Span> spans =
                units.subList(group.from(), group.to()).stream().map(Unit::span).toList();
        Span span = spans.get(0).union(spans.get(spans.size() - 1));
        if (spans.size() == 1 || counter.count(span.in(document.text())) <= budget) {
            passages.add(new Passage(document, span, spans, section.path()));
        } else if (group.from() < group.fresh()) {
            Packing.Group fresh = new Packing.Group(group.fresh(), group.fresh(), group.to());
            add(document, section, units, fresh, budget, passages);
        } else {
            int middle = (group.from() + group.to()) / 2;
            add(document, section, units, new Packing.Group(group.from(), group.from(), middle), budget, passages);
            add(document, section, units, new Packing.Group(middle, middle, group.to()), budget, passages);
        }
    }
}
