package dev.footnote.edge.rest.evaluation;

import dev.footnote.edge.rest.RawHttp;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class EvaluationTest {

    private static final String QUICK = "{\"set\": \"quick.yaml\"}";
    private static final String SLOW = "{\"set\": \"more/slow.yaml\"}";

    @TestHTTPResource("/")
    URI server;

    @AfterEach
    void letNothingRun() throws InterruptedException {
        for (String id : evaluation().getList("runs.id", String.class)) {
            given().delete("/api/evaluation/runs/" + id);
            end(id);
        }
    }

    @Test
    void listsSetsAndWhyOneCannotBeRun() {
        JsonPath sets = evaluation();

        assertThat(sets.getList("sets.set"))
                .containsExactly(
                        "broken.yaml", "drifted.yaml", "more/beir", "more/slow.yaml", "quick.yaml", "squad.json");
        assertThat(sets.getString("sets[0].problem")).startsWith("broken.yaml:");
        assertThat(sets.getString("sets[4].name")).isEqualTo("quick <b>set</b>");
        assertThat(sets.getInt("sets[4].questions")).isEqualTo(3);
        assertThat(sets.getInt("sets[4].report")).isEqualTo(2);
        assertThat(sets.getList("sets.questions")).containsExactly(0, 3, 1, 6, 3, 1);
    }

    @Test
    void runLeavesItsReports() throws InterruptedException {
        JsonPath over = end(start(QUICK).jsonPath().getString("id"));

        assertThat(over.getString("state")).isEqualTo("finished");
        assertThat(over.getInt("done")).isEqualTo(3);
        List<String> reports = over.getList("reports");
        assertThat(reports).hasSize(3);
        Response html = given().get(reports.get(0));
        assertThat(html.contentType()).startsWith("text/html");
        assertThat(html.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "'self'");
        assertThat(html.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(html.asString()).contains("quick &lt;b&gt;set").doesNotContain("<script>window");
        assertThat(given().get(reports.get(1)).jsonPath().getInt("totals.refused.questions"))
                .isEqualTo(2);
        assertThat(given().get(reports.get(2)).asString()).startsWith("### Evaluation: quick");
    }

    @Test
    void takesPartSampleSwitchesAndSettings() throws InterruptedException {
        String request =
                "{\"set\":\"quick.yaml\",\"part\":\"report\",\"sample\":1,\"withholdEvidence\":true,\"force\":true,"
                        + "\"settings\":{\"answering.threshold\":\"0.7\"}}";

        JsonPath over = end(start(request).jsonPath().getString("id"));

        assertThat(over.getInt("done")).isEqualTo(1);
        JsonPath report = given().get(over.getString("reports[1]")).jsonPath();
        assertThat(report.getString("options.part")).isEqualTo("report");
        assertThat(report.getBoolean("options.force")).isTrue();
        assertThat(report.getMap("configuration.overrides").get("footnote.answering.threshold"))
                .isEqualTo("0.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"set\":\"../../../pom.xml\"} | set",
                "{\"set\":\"schema.json\"} | set",
                "{} | set",
                "{\"set\":\"broken.yaml\"} | set",
                "{\"set\":\"drifted.yaml\"} | set",
                "{\"set\":\"more/beir/queries.jsonl\"} | set",
                "{\"set\":\"quick.yaml\",\"part\":\"both\"} | part",
                "{\"set\":\"quick.yaml\",\"sample\":0} | sample",
                "{\"set\":\"quick.yaml\",\"force\":true,\"retrievalOnly\":true} | retrievalOnly",
                "{\"set\":\"quick.yaml\",\"settings\":{\"documents.path\":\"/etc\"}} | settings.documents.path",
                "{\"set\":\"quick.yaml\",\"settings\":{\"passages.max-tokens\":\"20\"}} | settings.passages.max-tokens",
                "{\"set\":\"quick.yaml\",\"settings\":{\"feedback.path\":\"x\"}} | settings.feedback.path",
                "{\"set\":\"quick.yaml\",\"settings\":{\"retrieval.nonsense\":\"1\"}} | settings"
            })
    void whatCannotBeRunIsRefusedWithItsField(String request, String field) {
        Response reply = start(request);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.jsonPath().getString("field")).isEqualTo(field);
        assertThat(evaluation().getList("runs").stream()
                        .filter(run -> run.toString().contains("running")))
                .isEmpty();
    }

    @Test
    void aQuoteThatDriftedIsToldWithItsPlaceAndTheNearestText() {
        Response reply = start("{\"set\":\"drifted.yaml\"}");

        assertThat(reply.jsonPath().getString("detail"))
                .contains("drifted.yaml:", "ferries.evidence[0].quote: not in harbour/tides and boats.txt")
                .contains("the nearest text is at", "ferries cross the bay every day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"more/beir", "squad.json"})
    void runsSetsThatBringTheirDocuments(String set) throws InterruptedException {
        JsonPath over = end(start("{\"set\":\"" + set + "\"}").jsonPath().getString("id"));

        assertThat(over.getString("state")).isEqualTo("finished");
        assertThat(over.getInt("done")).isEqualTo(1);
    }

    @Test
    void retrievesOnly() throws InterruptedException {
        JsonPath over = end(start("{\"set\":\"quick.yaml\",\"retrievalOnly\":true}")
                .jsonPath()
                .getString("id"));

        JsonPath report = given().get(over.getString("reports[1]")).jsonPath();
        assertThat(report.getBoolean("options.retrievalOnly")).isTrue();
        assertThat(report.getList("questions.variant")).containsExactly("retrieved");
    }

    @Test
    void onlyOneRunsAtATimeAndItCanBeStopped() throws InterruptedException {
        String id = start(SLOW).jsonPath().getString("id");

        Response second = start(QUICK);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("type")).isEqualTo("urn:footnote:problem:run-in-progress");
        given().delete("/api/evaluation/runs/" + id);
        JsonPath over = end(id);

        assertThat(over.getString("state")).isEqualTo("cancelled");
        assertThat(over.getInt("done")).isLessThan(6);
        assertThat(start(QUICK).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheLastFewAreKept() throws InterruptedException {
        String first = start(QUICK).jsonPath().getString("id");
        String report = end(first).getString("reports[0]");
        end(start(QUICK).jsonPath().getString("id"));
        String last = start(QUICK).jsonPath().getString("id");
        end(last);

        assertThat(evaluation().getList("runs.id", String.class))
                .hasSize(2)
                .first()
                .isEqualTo(last);
        assertThat(given().get("/api/evaluation/runs/" + first).jsonPath().getString("type"))
                .isEqualTo("urn:footnote:problem:unknown-run");
        assertThat(given().get(report).statusCode()).isEqualTo(404);
    }

    @Test
    void eventsTellHowFarItIsUntilItIsOver() throws InterruptedException {
        String id =
                start("{\"set\": \"more/slow.yaml\", \"sample\": 1}").jsonPath().getString("id");

        Response events = given().accept("text/event-stream").get("/api/evaluation/runs/" + id + "/events");

        assertThat(events.contentType()).startsWith("text/event-stream");
        List<String> data = events.asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .toList();
        assertThat(data).hasSizeBetween(2, 4).last().asString().contains("\"state\":\"finished\"");
        assertThat(data.subList(0, data.size() - 1)).noneMatch(line -> line.contains("finished"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1"})
    void pageOfAnotherSiteCannotStartOrStopARun(String origin) {
        int started = given().header("Origin", origin)
                .contentType("application/json")
                .body(QUICK)
                .post("/api/evaluation/runs")
                .statusCode();
        int stopped = given().header("Origin", origin)
                .delete("/api/evaluation/runs/x")
                .statusCode();

        assertThat(started).isEqualTo(403);
        assertThat(stopped).isEqualTo(403);
    }

    @Test
    void formOfAnotherSiteCannotEither() throws IOException {
        RawHttp.Reply reply = RawHttp.send(
                server.getPort(),
                "POST /api/evaluation/runs HTTP/1.1\nHost: localhost\n"
                        + "Sec-Fetch-Site: cross-site\nContent-Type: text/plain\nContent-Length: " + QUICK.length()
                        + "\n\n" + QUICK);

        assertThat(reply.status()).isEqualTo(403);
    }

    private static JsonPath evaluation() {
        return given().get("/api/evaluation").jsonPath();
    }

    private static Response start(String request) {
        return given().contentType("application/json").body(request).post("/api/evaluation/runs");
    }

    private static JsonPath end(String id) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            JsonPath run = given().get("/api/evaluation/runs/" + id).jsonPath();
            if (!List.of("preparing", "running").contains(String.valueOf(run.getString("state")))) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the run does not end");
    }
}
