package dev.footnote.adapter.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.Map;
import java.util.OptionalDouble;

/** LangChain4j's models by address. Making one calls nobody. */
final class ChatModels {

    /** Sent where there is no key: something has to be. */
    private static final String NO_KEY = "none";

    private ChatModels() {}

    /** The model at {@code address}, reached over {@code http}. Nothing that is said is logged, as long as nobody asks for it here. */
    static StreamingChatModel of(ModelAddress address, HttpClientBuilder http) {
        String key = address.apiKey().orElse(NO_KEY);
        return switch (address.provider()) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.baseUrl())
                        .modelName(address.name())
                        .apiKey(key)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.baseUrl())
                        .modelName(address.name())
                        .customHeaders(address.apiKey()
                                .map(secret -> Map.of("Authorization", "Bearer " + secret))
                                .orElse(Map.of()))
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.baseUrl())
                        .modelName(address.name())
                        .apiKey(key)
                        .build();
            case GEMINI ->
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.baseUrl())
                        .modelName(address.name())
                        .apiKey(key)
                        .build();
        };
    }

    /** How a reply is wanted; OpenAI itself takes the limit by its newer name only, many others only by the older. */
    static ChatRequestParameters parameters(ModelAddress address, OptionalDouble temperature, int maxTokens) {
        Double warmth = temperature.isPresent() ? temperature.getAsDouble() : null;
        if (address.provider() == Provider.OPENAI && isAtOpenAi(address)) {
            return OpenAiChatRequestParameters.builder()
                    .temperature(warmth)
                    .maxCompletionTokens(maxTokens)
                    .build();
        }
        return ChatRequestParameters.builder()
                .temperature(warmth)
                .maxOutputTokens(maxTokens)
                .build();
    }

    private static boolean isAtOpenAi(ModelAddress address) {
        return URI.create(address.baseUrl()).getHost().endsWith("api.openai.com");
    }
}
