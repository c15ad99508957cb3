package dev.footnote.edge.rest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class ProblemsTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            nullValues = "-",
            value = {
                // not JSON, or not all of it
                "400 | malformed-json | -                  | {\"question\": \"why",
                "400 | malformed-json | -                  | {\"question\": \"why\"",
                "400 | malformed-json | -                  | why",
                "400 | malformed-json | -                  | {'question': 'why'}",
                "400 | malformed-json | -                  | {\"question\": \"why\"} {}",
                "400 | malformed-json | -                  | {\"question\": \"why\", \"question\": \"how\"}",
                "400 | malformed-json | -                  | {\"question\": \"why\", \"filters\": {\"documents\":"
                        + " [a]}}",
                "400 | empty-body     | -                  | ´´",
                "400 | empty-body     | -                  | null",
                // fields that are not there
                "400 | unknown-field  | quesion            | {\"quesion\": \"why\"}",
                "400 | unknown-field  | filters.author     | {\"question\": \"why\", \"filters\": {\"author\":"
                        + " \"me\"}}",
                "400 | unknown-field  | path               | {\"question\": \"why\", \"path\": \"/etc/passwd\"}",
                // types
                "400 | wrong-type     | -                  | []",
                "400 | wrong-type     | -                  | \"why\"",
                "400 | wrong-type     | -                  | 42",
                "400 | wrong-type     | question           | {\"question\": 42}",
                "400 | wrong-type     | question           | {\"question\": true}",
                "400 | wrong-type     | question           | {\"question\": [\"why\"]}",
                "400 | wrong-type     | question           | {\"question\": {\"text\": \"why\"}}",
                "400 | wrong-type     | maxPassages        | {\"question\": \"why\", \"maxPassages\": \"5\"}",
                "400 | wrong-type     | maxPassages        | {\"question\": \"why\", \"maxPassages\": 5.5}",
                "400 | wrong-type     | maxPassages        | {\"question\": \"why\", \"maxPassages\": 99999999999}",
                "400 | wrong-type     | explain            | {\"question\": \"why\", \"explain\": \"yes\"}",
                "400 | wrong-type     | explain            | {\"question\": \"why\", \"explain\": 1}",
                "400 | wrong-type     | filters            | {\"question\": \"why\", \"filters\": \"all\"}",
                "400 | wrong-type     | filters.documents  | {\"question\": \"why\", \"filters\": {\"documents\":"
                        + " \"a.txt\"}}",
                "400 | wrong-type     | filters.sources[1] | {\"question\": \"why\", \"filters\": {\"sources\":"
                        + " [\"a\", 1]}}",
                "400 | wrong-type     | filters.from       | {\"question\": \"why\", \"filters\": {\"from\":"
                        + " \"yesterday\"}}",
                "400 | wrong-type     | filters.to         | {\"question\": \"why\", \"filters\": {\"to\":"
                        + " \"2025-02-30\"}}",
                "400 | wrong-type     | filters.to         | {\"question\": \"why\", \"filters\": {\"to\": 20250101}}",
                "400 | wrong-type     | filters.to         | {\"question\": \"why\", \"filters\": {\"to\": \"\"}}",
                // values
                "422 | invalid-value  | question           | {}",
                "422 | invalid-value  | question           | {\"question\": null}",
                "422 | invalid-value  | question           | {\"question\": \"\"}",
                "422 | invalid-value  | question           | {\"question\": \" \\n\\t \"}",
                "422 | invalid-value  | question           | {\"question\": \"why \\ud800?\"}",
                "422 | invalid-value  | extent             | {\"question\": \"why\", \"extent\": \"FULL\"}",
                "422 | invalid-value  | maxPassages        | {\"question\": \"why\", \"maxPassages\": 0}",
                "422 | invalid-value  | maxPassages        | {\"question\": \"why\", \"maxPassages\": -1}",
                "422 | invalid-value  | maxPassages        | {\"question\": \"why\", \"maxPassages\": 51}",
                "422 | invalid-value  | filters.from       | {\"question\": \"why\", \"filters\": {\"from\":"
                        + " \"2025-02-02\", \"to\": \"2025-02-01\"}}",
                "422 | invalid-value  | filters.documents  | {\"question\": \"why\", \"filters\": {\"documents\":"
                        + " [\"none.txt\"]}}",
                "422 | invalid-value  | filters.documents  | {\"question\": \"why\", \"filters\": {\"documents\":"
                        + " [null]}}",
                "422 | invalid-value  | resolved           | {\"question\": \"why\", \"resolved\": \" \"}",
                "422 | invalid-value  | history[0]         | {\"question\": \"why\", \"history\": [null]}",
                "422 | invalid-value  | history[1].question | {\"question\": \"why\", \"history\": [{\"question\":"
                        + " \"a\"}, {\"answer\": \"b\"}]}",
                "400 | wrong-type     | history            | {\"question\": \"why\", \"history\": \"before\"}",
                "400 | unknown-field  | history[0].text    | {\"question\": \"why\", \"history\": [{\"text\": \"a\"}]}",
            })
    void bodyThatCannotBeUsedIsRefusedWithItsField(int status, String type, String field, String body) {
        Response reply = post(body);

        JsonPath problem = problem(reply, status);
        assertThat(problem.getString("type")).isEqualTo("urn:footnote:problem:" + type);
        assertThat(problem.getString("field")).isEqualTo(field);
    }

    @Test
    void questionThatIsTooLongIsRefused() {
        JsonPath problem = problem(post("{\"question\": \"" + "a".repeat(2_001) + "\"}"), 422);

        assertThat(problem.getString("field")).isEqualTo("question");
        assertThat(problem.getString("detail")).contains("2000").contains("2001");
    }

    @Test
    void marksHeapedUponOneLetterAreRefused() {
        JsonPath problem = problem(post("{\"question\": \"a" + "\u0301".repeat(1_999) + "\"}"), 422);

        assertThat(problem.getString("field")).isEqualTo("question");
        assertThat(problem.getString("detail")).contains("marks");
    }

    @Test
    void historyOfTooManyTurnsIsRefused() {
        String turns = "{\"question\": \"a\"},".repeat(21).replaceAll(",$", "");

        JsonPath problem = problem(post("{\"question\": \"why\", \"history\": [" + turns + "]}"), 422);

        assertThat(problem.getString("field")).isEqualTo("history");
        assertThat(problem.getString("detail")).contains("20").contains("21");
    }

    @Test
    void historyOfTooManyCharactersIsRefused() {
        String turn = "{\"question\": \"a\", \"answer\": \"" + "b".repeat(20_000) + "\"}";

        JsonPath problem = problem(post("{\"question\": \"why\", \"history\": [" + turn + "]}"), 422);

        assertThat(problem.getString("field")).isEqualTo("history");
        assertThat(problem.getString("detail")).contains("20000").contains("20001");
    }

    @Test
    void fieldNameThatIsNotTextIsRefusedToo() {
        problem(post("{\"\\ud800\": 1}"), 400);
    }

    @Test
    void deeplyNestedJsonIsRefused() throws IOException {
        String body = "{\"filters\": {\"documents\": " + "[".repeat(100_000);

        problem(
                raw("POST /api/ask HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: "
                        + body.length() + "\n\n" + body),
                400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/passages,                422, q",
        "/api/passages?q=,             422, q",
        "/api/passages?q=%20,          422, q",
        "/api/passages?q=a&k=0,        422, k",
        "/api/passages?q=a&k=51,       422, k",
        "/api/passages?q=a&k=-3,       422, k",
        "/api/passages?q=a&k=ten,      400, k",
        "/api/passages?q=a&k=99999999999, 400, k",
        "/api/documents/none.txt,      404,",
        "/api/documents/..%2F..%2Fetc%2Fpasswd, 404,",
        "/api/documents/%2e%2e/%2e%2e/%2e%2e/etc/passwd, 404,",
        "/api/documents/..%5C..%5Cetc, 404,",
        "/api/documents/%00,           404,",
        "/api/documents//etc/passwd,   404,",
        "/api/documents/../../pom.xml, 404,",
        "/api/nope,                    404,",
        "/api,                         404,",
        "/api/ask/more,                404,",
        "/nope,                        404,",
        "/nope.html,                   404,",
        "/q/nope,                      404,",
        "/../etc/passwd,               404,",
        "/META-INF/MANIFEST.MF,        404,",
        "/application.properties,      404,",
    })
    void addressThatCannotBeAnsweredIsRefused(String path, int status, String field) throws IOException {
        RawHttp.Reply reply = raw("GET " + path + " HTTP/1.1\nHost: localhost\n\n");

        assertThat(problem(reply, status).getString("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/documents/%",
                "/api/documents/%zz",
                "/api/documents/a%2",
                "/%",
                "/api/passages?q=%",
                "/api/passages?q=%zz",
                "/api/documents/%ff%fe",
                "/api/passages?q=%ff",
                "/api/passages?q=%ed%a0%80",
                "/api/passages?%=1"
            })
    void addressThatIsBadlyEncodedNeverHarms(String path) throws IOException {
        RawHttp.Reply reply = raw("GET " + path + " HTTP/1.1\nHost: localhost\n\n");

        assertThat(reply.status()).isBetween(200, 499);
        if (reply.status() >= 400) {
            problem(reply, reply.status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/ask",
        "PUT,    /api/ask",
        "DELETE, /api/ask",
        "PATCH, /api/ask",
        "POST, /api/passages",
        "POST,   /api/documents",
        "DELETE, /api/documents/a.txt",
        "PUT, /api/documents/a.txt"
    })
    void wrongMethodIsRefusedAndTheRightOnesAreNamed(String method, String path) {
        Response reply = given().contentType("application/json").body("{}").request(method, path);

        problem(reply, 405);
        assertThat(reply.header("Allow")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "nonsense"
            })
    void bodyOfAnotherTypeIsRefused(String type) throws IOException {
        String body = "{\"question\": \"ferries?\"}";
        RawHttp.Reply reply = raw("POST /api/ask HTTP/1.1\nHost: localhost\nContent-Type: " + type
                + "\nContent-Length: " + body.length() + "\n\n" + body);

        problem(reply, 415);
    }

    @Test
    void bodyWithoutATypeIsRefused() throws IOException {
        String body = "{\"question\": \"ferries?\"}";

        problem(raw("POST /api/ask HTTP/1.1\nHost: localhost\nContent-Length: " + body.length() + "\n\n" + body), 415);
    }

    @Test
    void bodyThatIsNotUtf8IsRefused() {
        byte[] latin1 = {'{', '"', 'q', 'u', 'e', 's', 't', 'i', 'o', 'n', '"', ':', '"', (byte) 0xe5, '"', '}'};
        byte[] zeros = new byte[64];

        problem(given().contentType("application/json").body(latin1).post("/api/ask"), 400);
        problem(given().contentType("application/json").body(zeros).post("/api/ask"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml"})
    void replyInAnotherFormIsRefused(String accept) {
        problem(given().accept(accept).get("/api/documents"), 406);
        problem(
                given().accept(accept)
                        .contentType("application/json")
                        .body("{\"question\":\"a\"}")
                        .post("/api/ask"),
                406);
    }

    @Test
    void bodyThatIsTooLargeIsRefused() {
        problem(post("{\"question\": \"" + "a".repeat(1_100_000) + "\"}"), 413);
    }

    @Test
    void bodyThatTurnsOutTooLargeOnTheWayIsRefused() throws IOException {
        String chunk = Integer.toHexString(100_000) + "\n" + "a".repeat(100_000) + "\n";
        String body = ("c\n{\"question\":\n1\n\"\n" + chunk.repeat(12) + "0\n\n").replace("\n", "\r\n");

        RawHttp.Reply reply = raw("POST /api/ask HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                + "Transfer-Encoding: chunked\n\n" + body);

        problem(reply, 413);
    }

    @Test
    void addressThatIsTooLongIsRefused() throws IOException {
        problem(raw("GET /api/passages?q=" + "a".repeat(40_000) + " HTTP/1.1\nHost: localhost\n\n"), 414);
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        problem(raw("GET /api/documents HTTP/1.1\nHost: localhost\nX-Much: " + "a".repeat(20_000) + "\n\n"), 431);
    }

    @Test
    void unforeseenFailureTellsNothingButItsId() {
        Response reply = post("{\"question\": \"explode\"}");

        JsonPath problem = problem(reply, 500);
        assertThat(problem.getString("instance")).startsWith("urn:uuid:");
        assertThat(reply.asString())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("at dev.");
    }

    @Test
    void headIsAnsweredWithoutABody() throws IOException {
        RawHttp.Reply found = raw("HEAD /api/documents HTTP/1.1\nHost: localhost\n\n");
        RawHttp.Reply missing = raw("HEAD /nope HTTP/1.1\nHost: localhost\n\n");

        assertThat(found.status()).isEqualTo(200);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(found.body() + missing.body()).isEmpty();
    }

    private Response post(String body) {
        return given().contentType("application/json").body(body).post("/api/ask");
    }

    private RawHttp.Reply raw(String request) throws IOException {
        return RawHttp.send(server.getPort(), request);
    }

    private static JsonPath problem(Response reply, int status) {
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(status);
        return problem(reply.contentType(), reply.asString(), status);
    }

    private static JsonPath problem(RawHttp.Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.headers()).containsKey("content-security-policy");
        return problem(reply.headers().get("content-type"), unchunked(reply), status);
    }

    private static String unchunked(RawHttp.Reply reply) {
        return reply.body().substring(reply.body().indexOf('{'), reply.body().lastIndexOf('}') + 1);
    }

    private static JsonPath problem(String contentType, String body, int status) {
        assertThat(contentType).isNotNull();
        assertThat(contentType.toLowerCase(Locale.ROOT)).startsWith("application/problem+json");
        JsonPath problem = JsonPath.from(body);
        assertThat(problem.getString("type")).startsWith("urn:footnote:problem:");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).isNotBlank();
        return problem;
    }
}
