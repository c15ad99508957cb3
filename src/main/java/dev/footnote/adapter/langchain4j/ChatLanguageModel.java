package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.generation.ModelReply;
import dev.footnote.model.generation.ModelRequest;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/** A language model reached by LangChain4j. Nothing is called before the first question. */
public final class ChatLanguageModel implements LanguageModel, AutoCloseable {

    /** A token is some four characters, wrapped in some hundreds of JSON when it comes alone. */
    private static final long BYTES_PER_TOKEN = 2_000;

    private static final long BYTES_BESIDE = 100_000;

    private final ModelAddress address;
    private final Duration firstToken;
    private final HttpClient http;
    private final ScheduledExecutorService watch;
    private final AcceptedParameters accepted = new AcceptedParameters();

    /**
     * @param connect how long it may take to reach the server
     * @param firstToken how long until the first piece of a reply
     */
    public ChatLanguageModel(ModelAddress address, Duration connect, Duration firstToken) {
        this.address = address;
        this.firstToken = firstToken;
        // Some servers choke on the offer of HTTP/2 that comes with every plain request.
        this.http = HttpClient.newBuilder()
                .version(address.baseUrl().startsWith("https") ? Version.HTTP_2 : Version.HTTP_1_1)
                .connectTimeout(connect)
                .build();
        this.watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "footnote-model-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public String name() {
        return address.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        long most = BYTES_BESIDE + BYTES_PER_TOKEN * request.maxTokens();
        HttpCall call = new HttpCall(listener, firstToken, request.timeout(), most);
        ReplyHandler handler = new ReplyHandler(call, listener, request.maxTokens());
        try {
            CallClient client = new CallClient(http, watch, call, accepted, words(request));
            ChatModels.of(address, client.builder()).chat(chatRequest(request), handler);
        } catch (RuntimeException e) {
            // what the listener throws ends the call and is no failure of the model
            handler.rethrow();
            call.fail(new ModelFailed(Kind.MALFORMED, e.getClass().getSimpleName()));
        }
        handler.rethrow();
        return handler.reply();
    }

    private Function<Refusal, String> words(ModelRequest request) {
        return refusal -> refusal.words(address.apiKey(), request.user());
    }

    private ChatRequest chatRequest(ModelRequest request) {
        List<ChatMessage> messages = new ArrayList<>();
        request.system().map(SystemMessage::from).ifPresent(messages::add);
        messages.add(UserMessage.from(request.user()));
        return ChatRequest.builder()
                .messages(messages)
                .parameters(ChatModels.parameters(address, request.temperature(), request.maxTokens()))
                .build();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
