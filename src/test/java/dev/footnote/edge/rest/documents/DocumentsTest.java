package dev.footnote.edge.rest.documents;

import dev.footnote.document.Document;
import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.footnote.edge.rest.SampleDocuments.DIFFICULT_NAME;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.HOSTILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class DocumentsTest {

    @Inject
    FakeLibrary library;

    @Test
    void listsDocumentsAndFailures() {
        JsonPath reply = given().get("/api/documents").jsonPath();

        assertThat(reply.getInt("count")).isEqualTo(3);
        assertThat(reply.getInt("passages")).isEqualTo(9);
        assertThat(reply.getList("documents.id"))
                .containsExactlyInAnyOrder(HARBOUR.id(), DIFFICULT_NAME.id(), HOSTILE.id());
        assertThat(reply.getInt("documents.find { it.source == 'The Coast Post' }.characters"))
                .isEqualTo(HARBOUR.text().length());
        assertThat(reply.getString("failures[0].id")).isEqualTo("broken.txt");
        assertThat(reply.getString("failures[0].reason")).isEqualTo("It is not UTF-8 at byte 7.");
    }

    @Test
    void givesTheListInPages() {
        JsonPath first = page("title", "2", null);
        JsonPath second = page("title", "2", first.getString("next"));

        assertThat(first.getList("documents.id")).containsExactly(HOSTILE.id(), DIFFICULT_NAME.id());
        assertThat(first.getInt("count")).isEqualTo(3);
        assertThat(second.getList("documents.id")).containsExactly(HARBOUR.id());
        assertThat(second.getMap("")).doesNotContainKey("next");
        assertThat(page("published", "1", null).getList("documents.id")).containsExactly(HARBOUR.id());
    }

    private static JsonPath page(String sort, String size, String after) {
        RequestSpecification request = given().queryParam("sort", sort).queryParam("size", size);
        return (after == null ? request : request.queryParam("after", after))
                .get("/api/documents")
                .jsonPath();
    }

    @Test
    void findsDocumentsByWordsOfWhatIsKnownOfThem() {
        JsonPath reply =
                given().queryParam("q", "coast HOLM").get("/api/documents").jsonPath();

        assertThat(reply.getList("documents.id")).containsExactly(HARBOUR.id());
        assertThat(reply.getInt("count")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"sort,size", "after,none.txt", "size,0", "size,1001"})
    void refusesAPageThatThereIsNot(String field, String value) {
        given().queryParam(field, value)
                .get("/api/documents")
                .then()
                .statusCode(422)
                .body("field", equalTo(field));
    }

    @Test
    void aDocumentWithoutAFileHasNoOriginal() {
        given().get("/api/documents/none.txt/original")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("sandbox"))
                .body("type", equalTo("urn:footnote:problem:unknown-document"));
    }

    @ParameterizedTest
    @MethodSource("dev.footnote.edge.rest.SampleDocuments#all")
    void givesEveryDocumentByItsIdWhateverIsInIt(Document document) {
        JsonPath reply = get(eachSegmentEncoded(document.id()));

        assertThat(reply.getString("id")).isEqualTo(document.id());
        assertThat(reply.getString("text")).isEqualTo(document.text());
        assertThat(reply.getString("version")).isEqualTo(document.version());
    }

    @ParameterizedTest
    @MethodSource("dev.footnote.edge.rest.SampleDocuments#all")
    void takesTheIdEncodedAsAWhole(Document document) {
        assertThat(get(encoded(document.id())).getString("id")).isEqualTo(document.id());
    }

    @Test
    void givesPlaces() {
        JsonPath reply = get(eachSegmentEncoded(HARBOUR.id()));

        assertThat(reply.getMap("places[0]"))
                .containsEntry("kind", "heading")
                .containsEntry("label", "Lund Bay")
                .containsEntry("level", 1)
                .containsEntry("start", 0)
                .containsEntry("end", 8);
    }

    @Test
    void saysWhetherItChangedToSomeoneWhoKnowsAVersion() {
        String path = eachSegmentEncoded(HARBOUR.id());

        assertThat(get(path).getMap("")).doesNotContainKey("changed");
        assertThat(get(path + "?version=" + HARBOUR.version()).getBoolean("changed"))
                .isFalse();
        assertThat(get(path + "?version=0123456789abcdef").getBoolean("changed"))
                .isTrue();
        assertThat(get(path + "?version=0123456789abcdef").getString("version")).isEqualTo(HARBOUR.version());
    }

    @Test
    void isReadyOnceTheDocumentsWereRead() {
        library.setReady(false);
        try {
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(given().queryParam("q", "ferries").get("/api/passages").contentType())
                    .startsWith("application/problem");
            assertThat(given().queryParam("q", "ferries").get("/api/passages").statusCode())
                    .isEqualTo(503);
            assertThat(given().get("/api/documents").statusCode()).isEqualTo(503);
            assertThat(given().get("/api/documents/" + HARBOUR.id()).jsonPath().getString("title"))
                    .isEqualTo("The documents are still being read");
        } finally {
            library.setReady(true);
        }
        assertThat(given().get("/q/health/ready")
                        .jsonPath()
                        .getInt("checks.find { it.name == 'documents' }.data.documents"))
                .isEqualTo(3);
    }

    private static JsonPath get(String path) {
        return given().urlEncodingEnabled(false)
                .get("/api/documents/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String eachSegmentEncoded(String id) {
        return Arrays.stream(id.split("/")).map(DocumentsTest::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
