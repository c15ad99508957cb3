package dev.footnote.edge.rest.documents;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalTest {

    private static final byte[] BYTES = {1, 2, 3};

    @ParameterizedTest
    @CsvSource({
        "notes/a.txt,text/plain",
        "a.HTML,text/html",
        "report.pdf,application/pdf",
        "README,application/octet-stream",
        "drawing.svg,application/octet-stream"
    })
    void aFileIsSentWithItsType(String id, String type) {
        try (Response response = Original.of(id, BYTES)) {
            assertThat(response.getHeaderString("Content-Type")).isEqualTo(type);
            assertThat(response.getEntity()).isEqualTo(BYTES);
        }
    }

    @Test
    void itsNameIsDataWhateverIsInIt() {
        try (Response response = Original.of("a/b\r\nSet-Cookie: x=\"1\"*🚢.txt", BYTES)) {
            assertThat(response.getHeaderString("Content-Disposition"))
                    .isEqualTo(
                            "attachment; filename*=UTF-8''" + "b%0D%0ASet-Cookie%3A%20x%3D%221%22%2A%F0%9F%9A%A2.txt");
        }
    }
}
