package dev.footnote.adapter.langchain4j;

/** The providers of language models, each with its protocol. */
public enum Provider {
    /** OpenAI's chat completions, and all who speak as they do: vLLM, LM Studio, llama.cpp, Ollama's {@code /v1}, gateways. */
    OPENAI("https://api.openai.com/v1"),
    /** Ollama's own. */
    OLLAMA("http://localhost:11434"),
    ANTHROPIC("https://api.anthropic.com/v1"),
    GEMINI("https://generativelanguage.googleapis.com/v1beta");

    private final String address;

    Provider(String address) {
        this.address = address;
    }

    /** Where it is reached where nothing else is said. */
    public String address() {
        return address;
    }
}
