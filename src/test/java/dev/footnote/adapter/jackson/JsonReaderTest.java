package dev.footnote.adapter.jackson;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonReaderTest {

    private static Document read(String id, String json) throws Exception {
        return new JsonReader(Texts.DECODER).read(id, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRecordWithTextIsADocument() throws Exception {
        Document eels = read("a.json", """
                {"title": "On eels", "author": "Ann Lee", "tags": ["sea", "fish"], "text": "Eels swim.\\n\\nThey are long."}
                """);

        assertThat(eels.title()).isEqualTo("On eels");
        assertThat(eels.description().author()).contains("Ann Lee");
        assertThat(eels.text())
                .isEqualTo("On eels\n\nauthor: Ann Lee\ntags: sea, fish\n\nEels swim.\n\nThey are long.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a.json ; [{"title":"Eels","text":"They swim."},{"title":"Frogs","text":"They jump."}]
            a.json ; {"articles":[{"title":"Eels","text":"They swim."},{"title":"Frogs","text":"They jump."}]}
            a.jsonl ; {"title":"Eels","text":"They swim."} {"title":"Frogs","text":"They jump."}
            """)
    void recordsWithTextStandBelowTheirTitles(String id, String json) throws Exception {
        assertThat(read(id, json).text()).isEqualTo("Eels\n\nThey swim.\n\nFrogs\n\nThey jump.");
    }

    @Test
    void recordsWithoutTextAreATable() throws Exception {
        assertThat(read("b.jsonl", "{\"boat\":\"Canoe\",\"price\":3.25}\n{\"boat\":\"Punt\",\"since\":2020}\n")
                        .text())
                .isEqualTo("boat | price | since\nCanoe | 3.25 | \nPunt |  | 2020");
    }

    @Test
    void otherJsonIsShownAsItIsWritten() throws Exception {
        String json = "{\n  \"depth\": {\n    \"bay\": 4\n  }\n}";

        assertThat(read("c.json", json).text()).isEqualTo(json);
    }

    @Test
    void saysInWhichLineItIsNoJson() {
        assertThatThrownBy(() -> read("a.json", "{\n\"a\": 1,\n}")).hasMessage("is no JSON, line 3");
        assertThatThrownBy(() -> read("a.json", "[".repeat(100_000))).hasMessageStartingWith("is no JSON");
    }
}
