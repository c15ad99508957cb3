package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class VerifyTest {

    private static final String PASSAGES = """
        [{"id": "a", "title": "The Skerry ferry", "text": "The crossing takes 24 minutes. An adult single costs £4.20."},
         {"id": "b", "title": "The lighthouse", "text": "The lighthouse was built in 1871. Its last keeper was Anna Berg."}]\
        """;

    @Test
    void saysOfEachSentenceWhetherAndWhereThePassagesSaySo() {
        JsonPath reply = verify("The crossing takes 24 minutes [1]. An adult single costs £9.20 [1].", PASSAGES)
                .jsonPath();

        assertThat(reply.getBoolean("supported")).isFalse();
        assertThat(reply.getList("sentences.verdict")).containsExactly("verbatim", "unsupported");
        assertThat(reply.getString("sentences[0].support[0].quote")).isEqualTo("The crossing takes 24 minutes.");
        assertThat(reply.getString("sentences[0].support[0].id")).isEqualTo("a");
        assertThat(reply.getInt("sentences[0].support[0].end")).isEqualTo(30);
        assertThat(reply.getString("sentences[1].problem.kind")).isEqualTo("number");
    }

    @Test
    void aSentenceThatCitesTheWrongPassageGetsTheRightOne() {
        JsonPath reply =
                verify("The lighthouse was built in 1871. [1]", PASSAGES).jsonPath();

        assertThat(reply.getBoolean("supported")).isTrue();
        assertThat(reply.getString("sentences[0].problem.kind")).isEqualTo("cited_wrongly");
        assertThat(reply.getInt("sentences[0].support[0].passage")).isEqualTo(2);
    }

    @Test
    void aPassageMayBeAPlainString() {
        JsonPath reply = verify("The crossing takes 24 minutes.", "[\"The crossing takes 24 minutes.\"]")
                .jsonPath();

        assertThat(reply.getList("sentences.verdict")).containsExactly("verbatim");
    }

    @Test
    void withoutPassagesTheDocumentsAreHeldAgainst() {
        JsonPath reply = given().contentType("application/json")
                .body("{\"answer\": \"Twelve ferries cross the bay every day.\"}")
                .post("/api/verify")
                .jsonPath();

        assertThat(reply.getList("sentences.verdict")).containsExactly("verbatim");
        assertThat(reply.getString("sentences[0].support[0].document.id")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | answer",
                "{\"answer\": \" \"}                                      | answer",
                "{\"answer\": \"A.\", \"passages\": []}                   | passages",
                "{\"answer\": \"A.\", \"passages\": [null]}               | passages[0]",
                "{\"answer\": \"A.\", \"passages\": [{\"id\": \"x\"}]}    | passages[0].text",
                "{\"answer\": \"A.\", \"documents\": [\"none.txt\"]}      | documents",
                "{\"answer\": \"A.\", \"documents\": [], \"passages\": [{\"text\": \"A.\"}]} | documents"
            })
    void whatCannotBeUsedIsAProblem(String body, String field) {
        Response reply = given().contentType("application/json").body(body).post("/api/verify");

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.asString()).contains("\"" + field + "\"");
    }

    @Test
    void sizesAreBounded() {
        String long1 = "Word ".repeat(5_000);
        String many = "It is so. ".repeat(101);

        assertThat(verify(long1, PASSAGES).statusCode()).isEqualTo(422);
        assertThat(verify(many, PASSAGES).statusCode()).isEqualTo(422);
        assertThat(verify("A.", "[{\"text\": \"" + long1 + "\"}]").statusCode()).isEqualTo(422);
    }

    private static Response verify(String answer, String passages) {
        return given().contentType("application/json")
                .body("{\"answer\": \"" + answer + "\", \"passages\": " + passages + "}")
                .post("/api/verify");
    }
}
