package dev.footnote.edge.rest.ask;

import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.HOSTILE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class AskTest {

    @Inject
    FakeLibrary library;

    @Test
    void everySentenceStandsInTheAnswerWhereItSays() {
        JsonPath reply = ask(Map.of("question", "How many ferries?"));

        String answer = reply.getString("answer");
        assertThat(answer).isEqualTo(FERRIES + " [1] They leave from the 🚢 northern quay. [1][2]");
        List<Map<String, Object>> sentences = reply.getList("sentences");
        assertThat(sentences)
                .hasSize(2)
                .allSatisfy(
                        sentence -> assertThat(answer.substring((int) sentence.get("start"), (int) sentence.get("end")))
                                .isEqualTo(sentence.get("text")));
        assertThat(reply.getString("status")).isEqualTo("answered");
        assertThat(reply.getString("question.text")).isEqualTo("How many ferries?");
        assertThat(reply.getList("sentences.verdict")).containsExactly("verbatim", "supported");
        assertThat(reply.getList("sentences[1].citations")).containsExactly(1, 2);
        assertThat(reply.getDouble("confidence")).isEqualTo(0.91);
    }

    @Test
    void whoWantsTheDocumentsOwnWordsCanSaySo() {
        ask(Map.of("question", "How many ferries?", "composedBy", "extractive"));
        assertThat(library.asked().ownWords()).isTrue();

        JsonPath reply = ask(Map.of("question", "How many ferries?"));
        assertThat(library.asked().ownWords()).isFalse();
        assertThat(reply.getString("composedBy")).isEqualTo("extractive");
        assertThat(reply.getString("reason")).isNull();
    }

    @Test
    void whoWantsAllThatBelongsToTheAnswerCanSaySo() {
        ask(Map.of("question", "How many ferries?", "extent", "full"));
        assertThat(library.asked().extent()).contains(Extent.FULL);

        ask(Map.of("question", "How many ferries?", "extent", "fewest"));
        assertThat(library.asked().extent()).contains(Extent.FEWEST);

        ask(Map.of("question", "How many ferries?"));
        assertThat(library.asked().extent()).isEmpty();
    }

    @Test
    void everyQuoteIsTheTextOfTheDocumentAtItsOffsets() {
        JsonPath reply = ask(Map.of("question", "How many ferries?"));

        String text =
                given().get("/api/documents/{id}", HARBOUR.id()).jsonPath().getString("text");
        List<Map<String, Object>> citations = reply.getList("citations");
        assertThat(citations)
                .hasSize(2)
                .allSatisfy(
                        citation -> assertThat(text.substring((int) citation.get("start"), (int) citation.get("end")))
                                .isEqualTo(citation.get("quote")));
        assertThat(text.substring(reply.getInt("shortAnswer.start"), reply.getInt("shortAnswer.end")))
                .isEqualTo(reply.getString("shortAnswer.text"))
                .isEqualTo("Twelve");
        assertThat(reply.getInt("shortAnswer.citation")).isEqualTo(1);
    }

    @Test
    void citationNamesItsDocument() {
        JsonPath reply = ask(Map.of("question", "How many ferries?"));

        assertThat(reply.getMap("citations[0].document"))
                .containsEntry("id", "harbour/tides and boats.txt")
                .containsEntry("version", HARBOUR.version())
                .containsEntry("title", "The harbour at Lund Bay")
                .containsEntry("titleDerived", false)
                .containsEntry("source", "The Coast Post")
                .containsEntry("published", "2024-05-17");
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        Map<String, Object> answered =
                ask(Map.of("question", "How many ferries?")).getMap("");
        Map<String, Object> notFound = ask(Map.of("question", "Boiling point?")).getMap("");

        assertThat(answered).doesNotContainKeys("reason", "message", "nearest", "trace");
        assertThat(notFound).doesNotContainKeys("answer", "shortAnswer", "sentences", "citations", "trace");
        assertThat(ask(Map.of("question", "Is it harmful?")).getMap("citations[0].document"))
                .doesNotContainKey("published");
    }

    @Test
    void sidesOfADisagreementAreCitedAndTheNewestIsMarked() {
        JsonPath reply = ask(Map.of("question", "What is disputed?"));

        assertThat(reply.getString("conflicts[0].kind")).isEqualTo("development");
        assertThat(reply.getMap("conflicts[0].sides[0]"))
                .containsEntry("claim", FERRIES)
                .containsEntry("value", "Twelve")
                .containsEntry("said_by", "Captain Lund")
                .containsEntry("published", "2024-05-17")
                .containsEntry("citations", List.of(1))
                .doesNotContainKey("newest");
        assertThat(reply.getMap("conflicts[0].sides[1]"))
                .containsEntry("newest", true)
                .containsEntry("citations", List.of(2))
                .doesNotContainKeys("value", "said_by");
        assertThat(ask(Map.of("question", "How many ferries?")).getMap("")).doesNotContainKey("conflicts");
    }

    @Test
    void refusalSaysWhyAndWhatCameNearest() {
        JsonPath reply = ask(Map.of("question", "How old is the oldest boat?"));

        assertThat(reply.getString("status")).isEqualTo("not_found");
        assertThat(reply.getString("reason")).isEqualTo("not_stated");
        assertThat(reply.getString("message")).isEqualTo("The documents do not say.");
        assertThat(reply.getList("nearest.document.id")).containsExactly(HARBOUR.id(), HOSTILE.id());
        assertThat(reply.getString("nearest[0].text")).isEqualTo(FERRIES);
        assertThat(reply.getInt("nearest[0].end") - reply.getInt("nearest[0].start"))
                .isEqualTo(FERRIES.length());
        assertThat(reply.getDouble("nearest[0].score")).isEqualTo(0.03);
    }

    @Test
    void explainsOnRequest() {
        JsonPath reply = ask(Map.of("question", "How many ferries?", "explain", true));

        assertThat(reply.getString("trace.expects")).isEqualTo("count");
        assertThat(reply.getDouble("trace.threshold")).isEqualTo(0.35);
        assertThat(reply.getBoolean("trace.exact")).isTrue();
        assertThat(reply.getString("trace.timings[0].step")).isEqualTo("retrieve");
        assertThat(reply.getDouble("trace.hits[0].lexical.score")).isEqualTo(7.5);
        assertThat(reply.getMap("trace.hits[0]")).doesNotContainKey("dense");
        assertThat(reply.getString("trace.readings[0].sentences[0].shortest.text"))
                .isEqualTo("Twelve");
        assertThat(reply.getDouble("trace.readings[0].sentences[0].features.overlap"))
                .isEqualTo(0.5);
    }

    @Test
    void filtersReachTheCore() {
        Map<String, Object> filters = Map.of(
                "documents",
                List.of(HARBOUR.id()),
                "sources",
                List.of("The Coast Post"),
                "from",
                "2024-01-01",
                "to",
                "2024-12-31");

        ask(Map.of("question", "ferries?", "filters", filters, "maxPassages", 50));

        assertThat(library.asked().filter().documents()).isEqualTo(Set.of(HARBOUR.id()));
        assertThat(library.asked().filter().sources()).isEqualTo(Set.of("The Coast Post"));
        assertThat(library.asked().filter().from()).isEqualTo(Optional.of(LocalDate.of(2024, 1, 1)));
        assertThat(library.asked().filter().to()).isEqualTo(Optional.of(LocalDate.of(2024, 12, 31)));
        assertThat(library.wanted()).isEqualTo(50);
    }

    @Test
    void earlierTurnsReachTheCore() {
        Map<String, Object> turn = Map.of("question", "How many ferries?", "answer", "Twelve. [1]");
        Map<String, Object> unanswered = Map.of("question", "And lamps?");

        ask(Map.of("question", "Why?", "history", List.of(turn, unanswered), "resolved", "Why are there lamps?"));

        assertThat(library.asked().history())
                .containsExactly(new Turn("How many ferries?", Optional.of("Twelve. [1]")), Turn.of("And lamps?"));
        assertThat(library.asked().meant()).contains("Why are there lamps?");
    }

    @Test
    void saysWhatTheQuestionWasUnderstoodAs() {
        JsonPath reply = ask(Map.of("question", "And ferries?"));

        assertThat(reply.getString("question.text")).isEqualTo("And ferries?");
        assertThat(reply.getString("question.resolved")).isEqualTo("How many ferries are there?");
    }

    @Test
    void questionOfExactlyTheLongestLengthIsAnswered() {
        String question = "🚢".repeat(2_000);

        assertThat(ask(Map.of("question", question)).getString("question.text")).isEqualTo(question);
    }

    @Test
    void passagesAreRetrievedWithoutReading() {
        JsonPath reply = given().queryParam("q", "ferries & 100% \"AC/DC")
                .queryParam("k", 1)
                .get("/api/passages")
                .jsonPath();

        assertThat(library.asked().text()).isEqualTo("ferries & 100% \"AC/DC");
        assertThat(reply.getList("passages")).hasSize(1);
        assertThat(reply.getString("passages[0].text")).isEqualTo(FERRIES);
        assertThat(reply.getInt("passages[0].rank")).isEqualTo(1);
    }

    @Test
    void passagesTakeTheLongestQuestionOfLettersThatTakeManyBytes() {
        String question = "🚢".repeat(2_000);

        assertThat(given().queryParam("q", question).get("/api/passages").statusCode())
                .isEqualTo(200);
    }

    private static JsonPath ask(Map<String, Object> request) {
        return given().contentType("application/json")
                .body(request)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }
}
