package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class AskStreamTest {

    /** 200 on a machine that does nothing else. */
    private static final int SOON_MILLIS = 2_000;

    @Inject
    FakeLibrary library;

    @TestHTTPResource("/api/ask")
    URI address;

    @Test
    void tellsStepsThenSentencesThenTheWholeReply() throws Exception {
        List<Event> events = events("How many ferries?");

        assertThat(events)
                .extracting(Event::name)
                .containsExactly(
                        "step",
                        "retrieved",
                        "step",
                        "delta",
                        "citation",
                        "sentence",
                        "verdict",
                        "delta",
                        "citation",
                        "sentence",
                        "verdict",
                        "done");
        assertThat(events.get(0).data().getString("step")).isEqualTo("searching");
        assertThat(events.get(1).data().getList("passages")).hasSize(1);
        assertThat(events.get(5).data().getList("citations")).containsExactly(1);
        assertThat(events.get(10).data().getInt("sentence")).isEqualTo(1);
        assertThat(events.get(10).data().getString("verdict")).isEqualTo("supported");
    }

    @Test
    void deltasTogetherAreTheAnswerAndDoneIsWhatJsonReplies() throws Exception {
        List<Event> events = events("How many ferries?");

        JsonPath done = events.get(events.size() - 1).data();
        StringBuilder text = new StringBuilder();
        events.stream()
                .filter(event -> event.name().equals("delta"))
                .forEach(event -> text.append(event.data().getString("text")));
        assertThat(text).hasToString(done.getString("answer"));
        JsonPath json =
                JsonPath.from(send("How many ferries?", "application/json").body());
        assertThat(done.getMap("")).isEqualTo(json.getMap(""));
    }

    @Test
    void whatAModelWritesIsToldOnceAndAsItIsWritten() throws Exception {
        List<Event> events = events("What is written?");

        assertThat(events)
                .extracting(Event::name)
                .containsExactly(
                        "step",
                        "retrieved",
                        "step",
                        "step",
                        "delta",
                        "delta",
                        "delta",
                        "delta",
                        "citation",
                        "sentence",
                        "verdict",
                        "delta",
                        "sentence",
                        "verdict",
                        "done");
        JsonPath done = events.get(events.size() - 1).data();
        assertThat(text(events)).isEqualTo(done.getString("answer")).startsWith("There are twelve ferries. [1] <img");
        assertThat(done.getString("composedBy")).isEqualTo("model");
        assertThat(events.get(9).data().getMap("")).isEqualTo(done.getMap("sentences[0]"));
        assertThat(events.get(12).data().getMap("")).isEqualTo(done.getMap("sentences[1]"));
        assertThat(events.get(13).data().getString("problem")).isEqualTo("No passage says so.");
    }

    @Test
    void whatIsTakenBackIsSaidToBeBeforeTheAnswerBegins() throws Exception {
        List<Event> events = events("What was taken back?");

        List<String> names = events.stream().map(Event::name).toList();
        assertThat(names).containsOnlyOnce("reset");
        JsonPath done = events.get(events.size() - 1).data();
        assertThat(text(events.subList(names.indexOf("reset"), events.size()))).isEqualTo(done.getString("answer"));
        assertThat(done.getString("composedBy")).isEqualTo("extractive");
        assertThat(done.getString("reason")).isEqualTo("model_failed");
        assertThat(done.getString("message")).startsWith("The language model gave no answer");
    }

    private static String text(List<Event> events) {
        return events.stream()
                .filter(event -> event.name().equals("delta"))
                .map(event -> event.data().getString("text"))
                .collect(Collectors.joining());
    }

    @Test
    void refusalIsToldWhole() throws Exception {
        List<Event> events = events("How old is the oldest boat?");

        assertThat(events.get(events.size() - 1).name()).isEqualTo("done");
        assertThat(events.get(events.size() - 1).data().getString("reason")).isEqualTo("not_stated");
    }

    @Test
    void whoTakesAnythingGetsJson() throws Exception {
        assertThat(send("How many ferries?", "*/*").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void whatIsWrongFromTheBeginningIsAProblemAndNoStream() throws Exception {
        HttpResponse<String> reply = send(" ", "text/event-stream");

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.from(reply.body()).getString("field")).isEqualTo("question");
    }

    @Test
    void whatGoesWrongLaterIsAnEventThatTellsNothingOfTheInside() throws Exception {
        List<Event> events = events("Will it explode?");

        Event last = events.get(events.size() - 1);
        assertThat(last.name()).isEqualTo("error");
        assertThat(last.data().getInt("status")).isEqualTo(500);
        assertThat(last.data().getString("detail")).doesNotContain("secret");
    }

    @Test
    void streamInWhichNothingHappensGivesSignsOfLife() throws Exception {
        assertThat(send("A slow one", "text/event-stream").body().lines().filter(line -> line.startsWith(":")))
                .hasSizeGreaterThan(2);
    }

    @Test
    void clientThatLeavesStopsTheWork() throws Exception {
        library.expectStop();
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            begin(socket, "{\"question\": \"An endless one\"}");
            assertThat(library.stopsWithin(50)).isFalse();
        }

        assertThat(library.stopsWithin(100)).isTrue();
    }

    @Test
    void clientThatLeavesStopsTheWorkForJsonToo() throws Exception {
        library.expectStop();
        String body = "{\"question\": \"An endless one\"}";
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            String request = "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(library.stopsWithin(500)).isFalse();
        }

        assertThat(library.stopsWithin(SOON_MILLIS)).isTrue();
    }

    private static void begin(Socket socket, String body) throws IOException {
        String request = "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); !line.contains("reading"); line = reader.readLine()) {
            assertThat(line).isNotNull();
        }
    }

    /** An event as it came. */
    private record Event(String name, JsonPath data) {}

    private List<Event> events(String question) throws Exception {
        HttpResponse<String> reply = send(question, "text/event-stream");
        assertThat(reply.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        List<Event> events = new ArrayList<>();
        String name = "";
        for (String line : reply.body().lines().toList()) {
            if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                events.add(new Event(name, JsonPath.from(line.substring(5))));
            }
        }
        return events;
    }

    private HttpResponse<String> send(String question, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"" + question + "\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
