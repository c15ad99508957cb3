package dev.footnote.edge.rest.documents;

import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.footnote.edge.rest.SampleDocuments.DIFFICULT_NAME;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class SuggestionsTest {

    @Test
    void namesTheDocumentsThatAnswer() {
        JsonPath reply = given().get("/api/suggestions").jsonPath();

        assertThat(reply.getBoolean("complete")).isTrue();
        assertThat(reply.getList("suggestions.question"))
                .containsExactly("How many ferries are there?", "Who lit the lamp?");
        assertThat(reply.getList("suggestions.document.id")).containsExactly(HARBOUR.id(), DIFFICULT_NAME.id());
    }

    @Test
    void givesAsManyAsAreWantedAndOnlyFromTheDocumentsNamed() {
        assertThat(given().get("/api/suggestions?n=1").jsonPath().getList("suggestions"))
                .hasSize(1);
        assertThat(given().queryParam("documents", DIFFICULT_NAME.id())
                        .get("/api/suggestions")
                        .jsonPath()
                        .getList("suggestions.question"))
                .containsExactly("Who lit the lamp?");
    }

    @ParameterizedTest
    @CsvSource({"n, 0", "n, 51", "n, many", "documents, none.txt"})
    void whatCannotBeUsedIsAProblem(String name, String value) {
        JsonPath problem = given().queryParam(name, value)
                .get("/api/suggestions")
                .then()
                .contentType("application/problem+json")
                .extract()
                .jsonPath();

        assertThat(problem.getString("field")).isEqualTo(name);
    }
}
