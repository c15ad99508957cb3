package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.generation.ModelReply;
import dev.footnote.model.generation.ModelRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens on the wire, in the protocols as their references have them. */
class ChatLanguageModelTest {

    private static final String SAID = "Boats go daily [1], \"all\" of them.\nÉven 🚢 ones [2].";

    /** For what happens at once, on a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration SHORT = Duration.ofSeconds(3);

    private final List<String> pieces = new ArrayList<>();
    private ScriptedServer server;
    private String question = "Which boats?";
    private int mostPieces = Integer.MAX_VALUE;
    private Duration firstToken = PATIENCE;
    private Duration whole = PATIENCE;

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReplyComesTokenByTokenWithItsCount(Provider provider) throws ModelFailed {
        server = new ScriptedServer(provider).saysOver(Duration.ofMillis(300), SAID);

        ModelReply reply = ask();

        assertThat(reply.text()).isEqualTo(SAID);
        assertThat(String.join("", pieces)).isEqualTo(SAID);
        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(reply.cutOff()).isFalse();
        assertThat(reply.firstTokenMillis())
                .hasValueSatisfying(first -> assertThat(first).isBetween(0.0, 30_000.0));
        assertThat(reply.tokens().input()).isEqualTo(OptionalInt.of(321));
        assertThat(reply.tokens().output()).isEqualTo(OptionalInt.of(12));
    }

    @ParameterizedTest
    @EnumSource
    void theRequestSaysWhatIsAskedAndCarriesTheKeyWhereTheProviderWantsIt(Provider provider) throws ModelFailed {
        server = new ScriptedServer(provider).says("Yes.");

        ask();

        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.replaceAll("\\s", ""))
                        .contains("Youanswer.", "Whichboats?", "100", "0.5")
                        // Gemini has both in the address
                        .contains(
                                provider == Provider.GEMINI
                                        ? List.of("\"role\":\"user\"")
                                        : List.of("\"model\":\"tiny\"", "\"stream\":true")));
        switch (provider) {
            case OPENAI, OLLAMA -> assertThat(server.headers("Authorization")).containsExactly("Bearer sk-secret");
            case ANTHROPIC -> assertThat(server.headers("x-api-key")).containsExactly("sk-secret");
            case GEMINI -> assertThat(server.headers("x-goog-api-key")).containsExactly("sk-secret");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplyThatWasAllowedNoMoreTokensSaysSo(Provider provider) throws ModelFailed {
        server = new ScriptedServer(provider).saysUpToTheLimit("Boats go");

        assertThat(ask().cutOff()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatEndsInTheMiddleIsNoReply(Provider provider) {
        server = new ScriptedServer(provider).breaksOffAfter("Boats go daily");

        assertFails(Kind.BROKEN);
        assertThat(String.join("", pieces)).isEqualTo("Boats go daily");
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatBreaksIsAFailureThatMayPass(Provider provider) {
        server = new ScriptedServer(provider).hangsUp();

        assertFails(Kind.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyThereIsAFailureThatMayPass(Provider provider) {
        server = new ScriptedServer(provider).says("Yes.");
        server.close();

        assertFails(Kind.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongKeyIsRefusedAndShownNowhere(Provider provider) {
        server = new ScriptedServer(provider).refuses(401);

        ModelFailed failure = assertFails(Kind.REFUSED);
        assertThat(failure).hasMessage("status 401: not with …");
        assertThat(failure.getCause()).isNull();
        assertThat(server.address()).asString().doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource
    void askedTooOftenItSaysWhenToComeBack(Provider provider) {
        server = new ScriptedServer(provider).refuses(429, 7);

        assertThat(assertFails(Kind.LIMITED).retryAfter()).contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatBreaksDownIsAFailureThatMayPass(Provider provider) {
        server = new ScriptedServer(provider).refuses(500);

        assertThat(assertFails(Kind.BROKEN).isPassing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFirstTokenThatDoesNotComeIsNotWaitedFor(Provider provider) {
        server = new ScriptedServer(provider).saysAfter(Duration.ofSeconds(20), "Yes.");
        firstToken = Duration.ofSeconds(1);
        long start = System.nanoTime();

        assertFails(Kind.SLOW);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource
    void aReplyThatDribblesOnIsNotWaitedFor(Provider provider) {
        server = new ScriptedServer(provider).saysOver(Duration.ofSeconds(8), SAID.repeat(3));
        whole = SHORT;
        long start = System.nanoTime();

        assertFails(Kind.SLOW);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(pieces).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoJsonIsNoReply(Provider provider) {
        server = new ScriptedServer(provider).saysRaw(provider == Provider.OLLAMA ? "{oops\n" : "data: {oops\n\n");

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        ModelFailed.class, failure -> assertThat(failure.kind()).isIn(Kind.MALFORMED, Kind.BROKEN));
    }

    @ParameterizedTest
    @EnumSource
    void aPageInsteadOfAReplyIsNoReply(Provider provider) {
        server = new ScriptedServer(provider).saysRaw("<html><body>Welcome to the proxy</body></html>");

        assertThatThrownBy(this::ask).isInstanceOf(ModelFailed.class);
    }

    @ParameterizedTest
    @EnumSource
    void nothingSaidIsAnEmptyReply(Provider provider) {
        server = new ScriptedServer(provider).saysNothing();

        assertFails(Kind.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void aReplyWithoutEndIsEnded(Provider provider) {
        server = new ScriptedServer(provider).says("Boats go daily. ".repeat(200));

        assertFails(Kind.MALFORMED);
    }

    @ParameterizedTest
    @EnumSource
    void whoGoesAwayEndsTheCall(Provider provider) {
        server = new ScriptedServer(provider).saysOver(Duration.ofSeconds(20), SAID);
        mostPieces = 2;
        long start = System.nanoTime();

        assertFails(Kind.STOPPED);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(pieces).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max_tokens|400|`{'error':{'message':'Unsupported parameter. Use \"max_completion_tokens\" instead.','param':'max_tokens'}}`"
                        + "|max_completion_tokens",
                "temperature|400|`{'error':{'message':'temperature does not support 0.5 with this model'}}`|max_tokens",
                "stream_options|422|`{'detail':[{'loc':['body','stream_options'],'msg':'Extra inputs are not permitted'}]}`|max_tokens",
                "stream_options|422|`extra inputs are not permitted: stream_options`|max_tokens",
            })
    void aParameterThatIsNotTakenIsLeftOutAndRemembered(String parameter, int status, String body, String kept)
            throws ModelFailed {
        server = new ScriptedServer(Provider.OPENAI)
                .says("Yes.")
                .takesNo(parameter, status, body.replace("\"", "`").replace('\'', '"'));

        try (ChatLanguageModel model = new ChatLanguageModel(server.address(), PATIENCE, firstToken)) {
            assertThat(model.ask(request(), pieces::add).text()).isEqualTo("Yes.");
            model.ask(request(), pieces::add);
        }

        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().get(0)).contains("\"" + parameter + "\"");
        assertThat(server.requests().subList(1, 3))
                .allSatisfy(request -> assertThat(request)
                        .contains("\"" + kept + "\"", "\"messages\"", "\"stream\"")
                        .doesNotContain("\"" + parameter + "\""));
    }

    @Test
    void severalParametersThatAreNotTakenAreLeftOutOneAfterTheOther() throws ModelFailed {
        server = new ScriptedServer(Provider.OPENAI)
                .says("Yes.")
                .takesNo("temperature", 400, "{\"error\":{\"message\":\"no 'temperature'\"}}")
                .takesNo("max_tokens", 400, "{\"error\":{\"message\":\"no 'max_tokens'\"}}")
                .takesNo("max_completion_tokens", 400, "{\"error\":{\"message\":\"no 'max_completion_tokens'\"}}");

        assertThat(ask().text()).isEqualTo("Yes.");
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aRefusalThatHelpsNobodyIsNotRepeatedAndNothingIsRemembered() {
        server = new ScriptedServer(Provider.ANTHROPIC)
                .refuses(400, "{\"error\":{\"message\":\"max_tokens: 100 is too many\"}}");

        assertThat(assertFails(Kind.REFUSED)).hasMessage("status 400: max_tokens: 100 is too many");
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'error':{'message':'This organisation must be verified.'}}|: This organisation must be verified.",
                "{'error':'model tiny not found'}|: model tiny not found",
                "[{'error':{'code':403,'message':'API key not valid.'}}]|: API key not valid.",
                "{'message':'no such route'}|: no such route",
                "{'error':{'message':'Incorrect API key provided: sk-se**et.'}}|: Incorrect API key provided: …",
                "{'error':{'message':'two\\nlines'}}|: two lines",
                "Plain words.|: Plain words.",
                "<html>Welcome</html>|",
                "{}|",
                "{'error':{'message':'Cannot take: Which boats? Those of the island?'}}|: (it repeats what was asked)",
            })
    void theProvidersOwnWordsAreToldWithoutTheKeyAndWithoutTheQuestion(String body, String told) {
        question = "Which boats? Those of the island?";
        server = new ScriptedServer(Provider.OPENAI).refuses(403, body.replace('\'', '"'));

        assertThat(assertFails(Kind.REFUSED)).hasMessage("status 403" + (told == null ? "" : told));
    }

    @Test
    void anErrorWithinTheStreamIsToldInItsWords() {
        server = new ScriptedServer(Provider.OPENAI).saysRaw("data: {\"error\":{\"message\":\"overloaded\"}}\n\n");

        assertThat(assertFails(Kind.BROKEN)).hasMessage("it broke off: overloaded");
    }

    @Test
    void aStreamThatIsDoneNeedsNoReasonToEnd() throws ModelFailed {
        server = new ScriptedServer(Provider.OPENAI).saysRaw("""
                data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Boats go."}}]}

                data: [DONE]

                """);

        assertThat(ask().text()).isEqualTo("Boats go.");
    }

    @Test
    void aReplyInOnePieceIsAReply() throws ModelFailed {
        server = new ScriptedServer(Provider.OPENAI).saysWhole("""
                {"id":"c","object":"chat.completion","choices":[{"index":0,"finish_reason":"length","message":\
                {"role":"assistant","content":"Boats go."}}],\
                "usage":{"prompt_tokens":321,"completion_tokens":12,"total_tokens":333}}""");

        ModelReply reply = ask();

        assertThat(reply.text()).isEqualTo("Boats go.");
        assertThat(reply.cutOff()).isTrue();
        assertThat(reply.tokens().input()).isEqualTo(OptionalInt.of(321));
    }

    @Test
    void geminisReplyInOnePieceIsAReply() throws ModelFailed {
        server = new ScriptedServer(Provider.GEMINI).saysWhole("""
                [{"candidates":[{"content":{"parts":[{"text":"Boats "}],"role":"model"},"index":0}]},
                {"candidates":[{"content":{"parts":[{"text":"go."}],"role":"model"},"finishReason":"STOP","index":0}]}]""");

        assertThat(ask().text()).isEqualTo("Boats go.");
    }

    private ModelFailed assertFails(Kind kind) {
        List<ModelFailed> failures = new ArrayList<>();
        assertThatThrownBy(this::ask).isInstanceOfSatisfying(ModelFailed.class, failures::add);
        assertThat(failures.get(0).kind()).isEqualTo(kind);
        return failures.get(0);
    }

    private ModelRequest request() {
        return new ModelRequest("answer", Optional.of("You answer."), question, OptionalDouble.of(0.5), 100, whole);
    }

    private ModelReply ask() throws ModelFailed {
        try (ChatLanguageModel model = new ChatLanguageModel(server.address(), PATIENCE, firstToken)) {
            return model.ask(request(), new ModelListener() {
                @Override
                public void said(String piece) {
                    pieces.add(piece);
                }

                @Override
                public boolean stopped() {
                    return pieces.size() >= mostPieces;
                }
            });
        }
    }
}
