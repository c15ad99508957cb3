package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceCodeReaderTest {

    @Test
    void keepsItsLinesAndKnowsTheirNumbers() throws Exception {
        String code = "def depth():\n    # in metres\n    return 4\n";
        Document file = new SourceCodeReader(Texts.DECODER).read("a/b.py", code.getBytes(StandardCharsets.UTF_8));

        assertThat(file.text()).isEqualTo(code);
        assertThat(file.title()).isEqualTo("b.py");
        assertThat(file.line(0)).contains(1);
        assertThat(file.line(code.indexOf("return"))).contains(3);
        assertThat(Texts.read("Eels.\nFrogs.").line(0)).isEmpty();
    }
}
