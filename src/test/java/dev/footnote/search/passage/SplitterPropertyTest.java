package dev.footnote.search.passage;

import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class SplitterPropertyTest {

    private static final SentenceSplitter OPEN_NLP = new OpenNlpSentenceSplitter();

    /** A document, and how it is to be split. */
    record Sample(Document document, SentenceSplitter sentences, TokenCounter counter, int maxTokens, int overlap) {

        List<Passage> passages() {
            return new Splitter(sentences, counter, maxTokens, overlap).split(document);
        }

        /** Whether title and headings leave the text the quarter of the limit that it always gets. */
        boolean leavesRoom(Passage passage) {
            return counter.count(passage.context() + "\n") <= maxTokens - maxTokens / 4;
        }

        boolean keepsLimit(Passage passage) {
            return leavesRoom(passage)
                    ? counter.count(passage.textInContext()) <= maxTokens
                    : counter.count(passage.text()) <= maxTokens / 4;
        }
    }

    @Provide
    Arbitrary<List<Sample>> samples() {
        return Combinators.combine(
                        documents(),
                        Arbitraries.of(OPEN_NLP, new FullStopSplitter()),
                        Arbitraries.of(Counters.WORDS, Counters.PIECES, Counters.CHARACTERS),
                        Arbitraries.integers().between(4, 200),
                        Arbitraries.integers().between(0, 3))
                .as(Sample::new)
                .list()
                .ofSize(TestScale.samplesPerTry());
    }

    private static Arbitrary<Document> documents() {
        Arbitrary<List<Double>> cuts =
                Arbitraries.doubles().between(0, 1).list().ofMaxSize(12);
        Arbitrary<List<Integer>> levels =
                Arbitraries.integers().between(1, 4).list().ofSize(12);
        return Combinators.combine(RandomTexts.any(), cuts, levels, Arbitraries.of(true, false))
                .as(SplitterPropertyTest::document);
    }

    private static Document document(String raw, List<Double> cuts, List<Integer> levels, boolean titleDerived) {
        String text = NormalText.of(raw);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int start = (int) (cuts.get(i) * text.length());
            Span span = Span.of(start, Math.min(text.length(), start + i * 3));
            places.add(Place.heading(levels.get(i), "Heading " + i, span));
        }
        Description description =
                new Description("A title", titleDerived, Optional.empty(), Optional.empty(), Optional.empty());
        return Document.of("a.txt", description, raw, places);
    }

    @Property(tries = 60)
    void coversTheTextWithSentencesInOrder(@ForAll("samples") List<Sample> samples) {
        for (Sample sample : samples) {
            String text = sample.document().text();
            BitSet covered = new BitSet();

            for (Passage passage : sample.passages()) {
                int end = passage.span().start();
                for (Span sentence : passage.sentences()) {
                    assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                    assertThat(text.substring(end, sentence.start())).isBlank();
                    assertThat(sentence.in(text)).isNotBlank();
                    assertThat(sentence.strip(text)).isEqualTo(sentence);
                    assertThat(isInsidePair(text, sentence.start()) || isInsidePair(text, sentence.end()))
                            .isFalse();
                    covered.set(sentence.start(), sentence.end());
                    end = sentence.end();
                }
                assertThat(end).isEqualTo(passage.span().end());
                assertThat(passage.sentences().get(0).start())
                        .isEqualTo(passage.span().start());
            }

            for (int at = covered.nextClearBit(0); at < text.length(); at = covered.nextClearBit(at + 1)) {
                assertThat(Character.isWhitespace(text.charAt(at))).isTrue();
            }
        }
    }

    @Property(tries = 60)
    void keepsTheLimitUnlessOneCharacterAloneExceedsIt(@ForAll("samples") List<Sample> samples) {
        for (Sample sample : samples) {
            for (Passage passage : sample.passages()) {
                boolean isOneCharacter =
                        passage.text().codePointCount(0, passage.text().length()) == 1;
                assertThat(isOneCharacter || sample.keepsLimit(passage)).isTrue();
            }
        }
    }

    @Property(tries = 60)
    void putsHeadingsOnlyAtTheBeginningOfPassagesAndAlwaysGoesOn(@ForAll("samples") List<Sample> samples) {
        for (Sample sample : samples) {
            String text = sample.document().text();
            List<Passage> passages = sample.passages();
            int end = 0;
            for (Passage passage : passages) {
                assertThat(passage.span().end()).isGreaterThan(end);
                end = passage.span().end();
                for (Span heading : headings(text, sample.document())) {
                    boolean startsInside = passage.span().start() < heading.start() && heading.start() < end;
                    assertThat(startsInside && hasText(text, passage, heading, sample))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 30)
    void splitsTheSameDocumentInTheSameWay(@ForAll("samples") List<Sample> samples) {
        for (Sample sample : samples) {
            assertThat(sample.passages()).isEqualTo(sample.passages());
        }
    }

    /** The headings that are visible and begin after the one before has ended. */
    private static List<Span> headings(String text, Document document) {
        List<Span> headings = new ArrayList<>();
        int free = 0;
        for (Span span : document.places().stream()
                .map(place -> place.span().strip(text))
                .sorted()
                .toList()) {
            if (!span.isEmpty() && span.start() >= free) {
                headings.add(span);
                free = span.end();
            }
        }
        return headings;
    }

    /** Whether something stands in the passage before the heading that no heading covers. */
    private static boolean hasText(String text, Passage passage, Span heading, Sample sample) {
        BitSet plain = new BitSet();
        plain.set(passage.span().start(), heading.start());
        for (Span other : headings(text, sample.document())) {
            plain.clear(other.start(), other.end());
        }
        return plain.stream()
                .mapToObj(text::charAt)
                .anyMatch(c -> !Character.isWhitespace(c) && "#*_=-".indexOf(c) < 0 && !Character.isSurrogate(c));
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
