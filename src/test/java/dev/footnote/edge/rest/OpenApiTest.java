package dev.footnote.edge.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class OpenApiTest {

    @Test
    void describesExactlyTheAddressesThatThereAre() throws IOException {
        List<String> paths = new ArrayList<>();
        description().get("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "/api/ask",
                        "/api/passages",
                        "/api/suggestions",
                        "/api/verify",
                        "/api/documents",
                        "/api/documents/{id}",
                        "/api/documents/{id}/original",
                        "/api/documents/sync",
                        "/api/ingestion",
                        "/api/ingestion/events",
                        "/api/about",
                        "/api/feedback",
                        "/api/evaluation",
                        "/api/evaluation/runs",
                        "/api/evaluation/runs/{id}",
                        "/api/evaluation/runs/{id}/events",
                        "/api/evaluation/runs/{id}/report.html",
                        "/api/evaluation/runs/{id}/report.json",
                        "/api/evaluation/runs/{id}/report.md");
    }

    @Test
    void everyOperationHasWordsAndAnExampleWithTheFieldsOfItsSchema() throws IOException {
        JsonNode description = description();

        for (JsonNode path : description.get("paths")) {
            for (JsonNode operation : path) {
                JsonNode ok = operation.at("/responses/200/content").iterator().next();
                assertThat(operation.get("summary").asText()).isNotBlank();
                assertThat(operation.get("operationId").asText()).isNotBlank();
                assertThat(operation.at("/responses/default").isMissingNode()).isFalse();
                assertThat(ok.get("examples")).as(operation.toString()).isNotEmpty();
                // Events and reports have no schema of ours.
                JsonNode schema = ok.has("schema") ? resolve(description, ok.get("schema")) : ok;
                if (schema.has("properties")) {
                    Set<String> known = fields(schema.get("properties"));
                    ok.get("examples").forEach(example -> assertThat(known).containsAll(fields(example.get("value"))));
                }
            }
        }
    }

    @Test
    void theLimitsOfRequestsAreThoseThatAreChecked() throws IOException {
        JsonNode schemas = description().at("/components/schemas");

        JsonNode ask = schemas.get("AskRequest");
        assertThat(ask.at("/required").toString()).isEqualTo("[\"question\"]");
        assertThat(ask.at("/properties/question/maxLength").asInt()).isEqualTo(Limits.QUESTION);
        assertThat(ask.at("/properties/history/maxItems").asInt()).isEqualTo(Limits.TURNS);
        assertThat(ask.at("/properties/maxPassages/minimum").asInt()).isEqualTo(1);
        assertThat(ask.at("/properties/maxPassages/maximum").asInt()).isEqualTo(Limits.PASSAGES);
        assertThat(ask.at("/properties/extent/enum").toString()).isEqualTo("[\"fewest\",\"full\"]");
        assertThat(schemas.at("/Turn/properties/question/maxLength").asInt()).isEqualTo(Limits.QUESTION);
        assertThat(schemas.at("/VerifyRequest/properties/answer/maxLength").asInt())
                .isEqualTo(Limits.ANSWER);
        assertThat(schemas.at("/VerifyRequest/properties/passages/maxItems").asInt())
                .isEqualTo(Limits.PASSAGES);
        assertThat(schemas.at("/FeedbackRequest/properties/comment/maxLength").asInt())
                .isEqualTo(Limits.FEEDBACK);
        assertThat(schemas.at("/RunRequest/properties/sample/minimum").asInt()).isEqualTo(1);
    }

    @Test
    void requestExamplesAreAnswered() throws IOException {
        JsonNode examples = description().at("/paths/~1api~1ask/post/requestBody/content/application~1json/examples");

        int status = given().contentType("application/json")
                .body(examples.at("/plain/value").toString())
                .post("/api/ask")
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(examples.at("/everything/value")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "/q/swagger-ui/, text/html",
        "/q/swagger-ui/swagger-ui-bundle.js, text/javascript",
        "/q/swagger-ui/swagger-ui.css, text/css"
    })
    void swaggerUiIsServedFromHere(String path, String type) {
        Response reply = given().get(path);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith(type);
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    private static JsonNode resolve(JsonNode description, JsonNode schema) {
        return schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> fields(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
