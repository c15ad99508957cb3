package dev.footnote.edge.rest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class SafetyTest {

    private static final String QUESTION = "{\"question\": \"ferries?\"}";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example"})
    void questionFromAnotherSitesPageIsRefused(String origin) {
        Response reply = given().header("Origin", origin)
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/ask");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("urn:footnote:problem:foreign-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void questionThatTheBrowserSaysIsForeignIsRefused(String site) {
        Response reply = given().header("Sec-Fetch-Site", site)
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/ask");

        assertThat(reply.statusCode()).isEqualTo(403);
    }

    @Test
    void questionFromOurOwnPageIsAnswered() {
        Response reply = given().header("Origin", "http://localhost:" + server.getPort())
                .header("Host", "localhost:" + server.getPort())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/ask");

        assertThat(reply.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"localhost, 200", "evil.example, 403"})
    void inHttp2TheNameIsCheckedAsWell(String name, int status) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClientResponse reply = vertx.createHttpClient(
                            new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2))
                    .request(new RequestOptions()
                            .setServer(SocketAddress.inetSocketAddress(server.getPort(), "127.0.0.1"))
                            .setHost(name)
                            .setPort(server.getPort())
                            .setURI("/api/documents"))
                    .compose(HttpClientRequest::send)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);

            assertThat(reply.version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(reply.statusCode()).isEqualTo(status);
        } finally {
            vertx.close();
        }
    }

    @Test
    void noOtherSiteIsEverAllowedToRead() {
        Response preflight = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/api/ask");
        Response read = given().header("Origin", "https://evil.example").get("/api/documents");

        assertThat(preflight.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control"));
        assertThat(read.headers().asList()).noneMatch(header -> header.getName().startsWith("Access-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/documents", "/nope"})
    void foreignNameForThisMachineIsRefused(String path) throws IOException {
        RawHttp.Reply reply =
                RawHttp.send(server.getPort(), "GET " + path + " HTTP/1.1\nHost: rebound.example:8080\n\n");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:footnote:problem:foreign-host");
    }

    @Test
    void whoTypesAWrongAddressGetsAPageAndAProgramProblemDetails() throws IOException {
        RawHttp.Reply foreign =
                RawHttp.send(server.getPort(), "GET / HTTP/1.1\nHost: rebound.example:8080\nAccept: text/html,*/*\n\n");

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body())
                .contains("<h1>This name is not one of this server")
                .doesNotContain("urn:footnote");
        assertThat(given().accept("text/html").get("/nope/<b>").asString())
                .contains("<h1>There is nothing at this address</h1>")
                .doesNotContain("<b>");
        assertThat(given().accept("*/*").get("/nope").asString()).contains("urn:footnote:problem:not-found");
        assertThat(given().accept("text/html").get("/api/nope").asString()).contains("urn:footnote:problem:not-found");
        assertThat(given().get("/evaluation/").asString()).contains("<h1>Evaluation</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/app.js",
                "/evaluation",
                "/colours.css",
                "/style.css",
                "/chat/turn.js",
                "/api/documents",
                "/nope",
                "/api/documents/none",
                "/q/health/ready",
                "/q/openapi"
            })
    void everythingCarriesSafeHeaders(String path) {
        Response reply = given().get(path);

        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Permissions-Policy")).contains("camera=()", "microphone=()");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.headers().getValues("Cache-Control"))
                .singleElement()
                .asString()
                .startsWith("no-");
    }

    @Test
    void pageHoldsNothingInline() {
        String page = given().get("/").asString();

        assertThat(page).doesNotContain("style=").doesNotContain("onclick").doesNotContain("<style");
        assertThat(page.split("<script")).hasSize(2);
        assertThat(page).doesNotContain("https://").doesNotContain("//cdn");
    }

    @Test
    void onlyThisMachineCanReachItUnlessToldOtherwise() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.http.host", String.class))
                .isEqualTo("127.0.0.1");
    }
}
