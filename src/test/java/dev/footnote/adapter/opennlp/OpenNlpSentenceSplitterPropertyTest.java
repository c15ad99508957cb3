package dev.footnote.adapter.opennlp;

import dev.footnote.document.NormalText;
import dev.footnote.document.Span;
import dev.footnote.search.passage.RandomTexts;
import dev.footnote.search.passage.SentenceSplitter;
import dev.footnote.search.passage.TestScale;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class OpenNlpSentenceSplitterPropertyTest {

    private final SentenceSplitter splitter = new OpenNlpSentenceSplitter();

    @Provide
    Arbitrary<List<String>> texts() {
        return RandomTexts.any().list().ofSize(TestScale.samplesPerTry());
    }

    @Property(tries = 150)
    void keepsWhatTheContractOfASplitterPromises(@ForAll("texts") List<String> texts) {
        for (String text : texts) {
            keepsTheContract(text);
            keepsTheContract(NormalText.of(text));
        }
    }

    private void keepsTheContract(String text) {
        List<Span> sentences = splitter.split(text);

        int end = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, sentence.start())).isBlank();
            assertThat(sentence.strip(text)).isEqualTo(sentence);
            assertThat(sentence.length()).isBetween(1, 1_000);
            assertThat(isInsidePair(text, sentence.start())).isFalse();
            end = sentence.end();
        }
        assertThat(text.substring(end)).isBlank();
        assertThat(splitter.split(text)).isEqualTo(sentences);
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
