package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.footnote.document.Texts.PROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlainTextReaderTest {

    private final PlainTextReader reader = new PlainTextReader(Texts.DECODER);

    @Test
    void readsTextFilesByExtensionInAnyCase() {
        assertThat(reader.reads("a.txt")).isTrue();
        assertThat(reader.reads("A.TXT")).isTrue();
        assertThat(reader.reads("a.text")).isTrue();
        assertThat(reader.reads("a.md")).isFalse();
        assertThat(reader.reads("docs/README")).isTrue();
    }

    @Test
    void saysWhatEncodingATextWasInThatIsNotUtf8() throws Exception {
        Document document = reader.read("a.txt", "Café".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(document.text()).isEqualTo("Café");
        assertThat(document.description().charset()).contains("windows-1252");
    }

    @Test
    void countsBytesNotCharactersBeforeABadByte() {
        byte[] bytes = {(byte) 0xC3, (byte) 0xA9, (byte) 0xC3, (byte) 0xA9, (byte) 0x80, 'a'};

        assertThatThrownBy(() -> reader.read("a.txt", bytes))
                .hasMessage("the file is not UTF-8: byte 4 (0x80) is not allowed there; save it as UTF-8");
    }

    @Test
    void refusesATextCutOffInsideACharacter() {
        byte[] bytes = {'a', 'b', (byte) 0xF0, (byte) 0x9F, (byte) 0x90};

        assertThatThrownBy(() -> reader.read("a.txt", bytes)).hasMessageContaining("neither UTF-8 nor windows-1252");
    }

    @Test
    void readsUtf16ByItsMark() throws Exception {
        assertThat(reader.read("a.txt", "eels".getBytes(StandardCharsets.UTF_16))
                        .text())
                .isEqualTo("eels");
        assertThat(reader.read("a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})
                        .text())
                .isEqualTo("a");
    }

    @Test
    void refusesANulByteAndSaysWhere() {
        assertThatThrownBy(() -> reader.read("a.txt", new byte[] {'a', 'b', 0, 'c'}))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("the file is binary, not text: a NUL byte at byte 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF\uFEFF \n", "\u00A0\u200B\n", "-----\n\n=====\n"})
    void refusesAFileWithoutWords(String text) {
        assertThatThrownBy(() -> reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void dropsMarksAndCarriageReturnsAndCountsFromTheTextThatIsLeft() {
        Document document = Texts.read("\uFEFF\uFEFFCafe\u0301 closes\r\n\r\n" + PROSE + "\r\n");

        assertThat(document.text()).isEqualTo("Caf\u00E9 closes\n\n" + PROSE + "\n");
        assertThat(document.places()).containsExactly(Place.heading(1, "Café closes", Span.of(0, 11)));
    }

    @Test
    void readsAMillionCharactersOnOneLine() {
        Document document = Texts.read("eel 🐍 ".repeat(150_000));

        assertThat(document.text()).hasSize(1_050_000);
        assertThat(document.title()).hasSizeLessThanOrEqualTo(71).endsWith("…");
    }

    @Test
    void cutsNoEmojiInTwoInADerivedTitle() {
        String title = Texts.read("x" + "🐍".repeat(500) + ".").title();

        assertThat(title.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
        assertThat(title).endsWith("🐍…");
    }

    @Property(tries = 300)
    void everyPlaceIsItsWordsWhateverTheText(
            @ForAll
                    @StringLength(max = 400)
                    @CharRange(from = ' ', to = '?')
                    @CharRange(from = '\n', to = '\n')
                    @CharRange(from = 'A', to = 'f')
                    String text) {
        Document document = Texts.read("x" + text);

        assertThat(document.text()).isEqualTo(NormalText.of(document.text()));
        assertThat(document.places())
                .allSatisfy(
                        place -> assertThat(place.span().in(document.text())).contains(place.label()));
    }
}
