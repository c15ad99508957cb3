package dev.footnote.document.source;

import dev.footnote.adapter.juniversalchardet.MozillaDetector;
import dev.footnote.document.UnreadableDocument;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextDecoderTest {

    private static final String GERMAN =
            "Die Fähre fährt im Sommer viermal täglich über die Förde, größere Boote später. ";
    private static final String RUSSIAN = "Паром ходит через залив четыре раза в день, летом чаще. ";
    private static final String JAPANESE = "フェリーは夏には一日四回湾を渡ります。船長は砂州をすべて知っていた。";

    private final TextDecoder decoder = new TextDecoder(new MozillaDetector());

    private static String text(String language) {
        String sentence =
                switch (language) {
                    case "German" -> GERMAN;
                    case "Russian" -> RUSSIAN;
                    default -> JAPANESE;
                };
        return sentence.repeat(4).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "German, windows-1252",
        "German, UTF-16",
        "German, UTF-16LE",
        "German, UTF-16BE",
        "Russian, windows-1251",
        "Russian, KOI8-R",
        "Japanese, Shift_JIS",
        "Japanese, EUC-JP"
    })
    void readsWhatIsNotUtf8AndSaysWhatItWas(String language, String charset) throws Exception {
        DecodedText decoded = decoder.decode(text(language).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text(language));
        assertThat(decoded.charset()).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"German", "Russian", "Japanese"})
    void saysNothingOfUtf8(String language) throws Exception {
        assertThat(decoder.decode(text(language).getBytes("UTF-8")))
                .isEqualTo(new DecodedText(text(language), Optional.empty()));
        assertThat(decoder.decode(("\uFEFF" + text(language)).getBytes("UTF-8")).charset())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\u0000def", "MZ\u0090\u0000\u0003", "ÿ\u0001\u0002\u0003é"})
    void refusesWhatIsNoText(String bytes) {
        assertThatThrownBy(() -> decoder.decode(bytes.getBytes("ISO-8859-1")))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageStartingWith("the file is");
    }

    @Test
    void aFileThatSaysItsEncodingIsReadInIt() throws Exception {
        byte[] bytes = "Ołów i żółć".getBytes("windows-1250");

        assertThat(decoder.preferring(Optional.of(Charset.forName("windows-1250")))
                        .decode(bytes))
                .isEqualTo(new DecodedText("Ołów i żółć", Optional.of("windows-1250")));
    }
}
