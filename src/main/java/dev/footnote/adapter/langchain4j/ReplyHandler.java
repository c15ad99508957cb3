package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.ModelCall;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.generation.ModelReply;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a reply as it comes and says at the end whether it is one. */
final class ReplyHandler implements StreamingChatResponseHandler {

    /** No token is longer on average; who sends more overlooks the limit. */
    private static final int MOST_CHARACTERS_PER_TOKEN = 12;

    private final HttpCall call;
    private final ModelListener listener;
    private final int mostCharacters;
    private final StringBuilder text = new StringBuilder();
    private Optional<Double> firstTokenMillis = Optional.empty();
    private Optional<ChatResponse> whole = Optional.empty();
    private RuntimeException thrown;

    ReplyHandler(HttpCall call, ModelListener listener, int maxTokens) {
        this.call = call;
        this.listener = listener;
        this.mostCharacters = MOST_CHARACTERS_PER_TOKEN * maxTokens;
    }

    @Override
    public void onPartialResponse(String piece) {
        if (piece.isEmpty() || thrown != null || call.isOver()) {
            return;
        }
        if (firstTokenMillis.isEmpty()) {
            firstTokenMillis = Optional.of(call.elapsed().toNanos() / 1e6);
            call.begin();
        }
        text.append(piece);
        if (text.length() > mostCharacters) {
            call.fail(new ModelFailed(Kind.MALFORMED, "the reply is longer than it may be"));
            return;
        }
        try {
            listener.said(piece);
        } catch (RuntimeException e) {
            thrown = e;
            call.fail(new ModelFailed(Kind.STOPPED, "the listener wants no more"));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = Optional.of(response);
    }

    @Override
    public void onError(Throwable error) {
        call.fail(new ModelFailed(
                Kind.MALFORMED, "it cannot be read: " + error.getClass().getSimpleName()));
    }

    /** Throws what the listener threw. */
    void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
    }

    /** The whole reply. */
    ModelReply reply() throws ModelFailed {
        if (call.failure().isPresent()) {
            throw call.failure().get();
        }
        FinishReason reason = whole.map(ChatResponse::finishReason).orElse(null);
        if (reason == null && !call.ended()) {
            throw new ModelFailed(Kind.BROKEN, "the reply broke off");
        }
        if (reason == FinishReason.CONTENT_FILTER || text.toString().isBlank()) {
            throw new ModelFailed(Kind.EMPTY, "an empty reply");
        }
        TokenUsage usage = whole.map(ChatResponse::tokenUsage).orElse(null);
        return new ModelReply(
                text.toString(),
                reason == FinishReason.LENGTH,
                firstTokenMillis,
                usage == null
                        ? ModelCall.Tokens.UNKNOWN
                        : new ModelCall.Tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount())));
    }

    private static OptionalInt count(Integer tokens) {
        return tokens == null ? OptionalInt.empty() : OptionalInt.of(tokens);
    }
}
