package dev.footnote.model.generation;

import dev.footnote.model.prompt.Prompt;
import java.util.Map;

/**
 * A language model with the prompt that it is asked by and the limits of what it is sent and may reply.
 */
public record PromptedModel(LanguageModel model, Prompt prompt, Limits limits) {

    /** Asks with the prompt, its placeholders filled in. */
    public ModelReply ask(Map<String, String> values, ModelListener listener) throws ModelFailed {
        return model.ask(limits.request(prompt.fill(values)), listener);
    }
}
