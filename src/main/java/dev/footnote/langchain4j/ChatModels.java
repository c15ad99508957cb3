package dev.footnote.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.Optional;

/** Language models by address and name. */
public final class ChatModels {

    private static final int RETRIES = 2;

    private ChatModels() {}

    /**
     * A model behind the chat completions of OpenAI, or of what speaks as they do: vLLM, LM Studio, llama.cpp, Ollama's
     * {@code /v1}, gateways. Nothing is called before the first question.
     *
     * @param baseUrl up to and with {@code /v1}
     * @param apiKey sent with every call; where there is none something has to be sent all the same
     * @param timeout for one call; failed calls that may succeed are tried again twice
     */
    public static ChatModel openAi(String baseUrl, String name, Optional<String> apiKey, Duration timeout) {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .modelName(name)
                .apiKey(apiKey.orElse("none"))
                .timeout(timeout)
                .maxRetries(RETRIES)
                .logRequests(false)
                .logResponses(false)
                .build();
    }
}
