package dev.footnote.edge.rest.feedback;

import dev.footnote.edge.rest.WithFakeLibrary;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.feedback.FeedbackStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class FeedbackTest {

    @BeforeEach
    void forget() throws IOException {
        Files.deleteIfExists(WithFakeLibrary.FEEDBACK);
    }

    @Test
    void isOnWhereAPathIsSet() {
        assertThat(given().get("/api/about").jsonPath().getBoolean("feedback")).isTrue();
    }

    @Test
    void isOffWithoutAPathAndSaysHowToTurnItOn() {
        FeedbackResource off = new FeedbackResource(FeedbackStore.OFF);

        assertThat(off.about().feedback()).isFalse();
        assertThatThrownBy(() -> off.feedback(new FeedbackRequest("Why?", "right", null, null, null, null)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("footnote.feedback.path");
    }

    @Test
    void isKeptAsALine() throws IOException {
        Response reply = send("{\"question\":\"Why?\\n"
                + "Now\",\"verdict\":\"right\",\"quote\":\"q\",\"document\":\"d\",\"comment\":\"c\",\"answer\":\"a\"}");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Files.readAllLines(WithFakeLibrary.FEEDBACK))
                .singleElement()
                .asString()
                .endsWith(
                        "\"question\":\"Why?\\n"
                                + "Now\",\"verdict\":\"right\",\"quote\":\"q\",\"document\":\"d\",\"answer\":\"a\",\"comment\":\"c\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"verdict\":\"right\"} | question",
                "{\"question\":\"Why?\"} | verdict",
                "{\"question\":\"Why?\",\"verdict\":\"great\"} | verdict",
                "{\"question\":\"Why?\",\"verdict\":\"right\",\"comment\":\"\\ud800\"} | comment"
            })
    void whatIsNoFeedbackIsRefusedWithItsField(String body, String field) {
        Response reply = send(body);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.jsonPath().getString("field")).isEqualTo(field);
        assertThat(WithFakeLibrary.FEEDBACK).doesNotExist();
    }

    @Test
    void whatHasNoRoomIsRefused() {
        String body = "{\"question\":\"Why?\",\"verdict\":\"wrong\",\"comment\":\"" + "x".repeat(1_500) + "\"}";
        assertThat(send(body).statusCode()).isEqualTo(200);

        Response reply = send(body);

        assertThat(reply.statusCode()).isEqualTo(507);
        assertThat(reply.jsonPath().getString("type")).isEqualTo("urn:footnote:problem:feedback-full");
        assertThat(WithFakeLibrary.FEEDBACK.toFile().length()).isLessThan(2_000);
    }

    @Test
    void pageOfAnotherSiteCannotSendAny() {
        Response reply = given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body("{\"question\":\"Why?\",\"verdict\":\"right\"}")
                .post("/api/feedback");

        assertThat(reply.statusCode()).isEqualTo(403);
    }

    private static Response send(String body) {
        return given().contentType("application/json").body(body).post("/api/feedback");
    }
}
