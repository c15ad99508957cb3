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
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(failure).hasMessage("status 401");
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

    private ModelFailed assertFails(Kind kind) {
        List<ModelFailed> failures = new ArrayList<>();
        assertThatThrownBy(this::ask).isInstanceOfSatisfying(ModelFailed.class, failures::add);
        assertThat(failures.get(0).kind()).isEqualTo(kind);
        return failures.get(0);
    }

    private ModelReply ask() throws ModelFailed {
        ModelRequest request = new ModelRequest(
                "answer", Optional.of("You answer."), "Which boats?", OptionalDouble.of(0.5), 100, whole);
        try (ChatLanguageModel model = new ChatLanguageModel(server.address(), PATIENCE, firstToken)) {
            return model.ask(request, new ModelListener() {
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
