package dev.footnote;

import dev.footnote.answer.ModelComposer;
import dev.footnote.conversation.QuestionRewriter;
import dev.footnote.evaluation.ModelJudge;
import dev.footnote.prompt.BadPrompt;
import dev.footnote.prompt.Prompt;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * All that is said to a language model, each with what the program fills in.
 *
 * @param answer has answers written
 * @param standaloneQuestion has questions made to stand alone
 * @param judgeAnswer has answers judged
 */
record Prompts(Prompt answer, Prompt standaloneQuestion, Prompt judgeAnswer) {

    /**
     * Reads them.
     *
     * @param warn told when one that was changed later cannot be used
     * @throws BadPrompt when one cannot be used
     */
    static Prompts of(Settings settings, Consumer<String> warn) throws BadPrompt {
        Path folder = Path.of(settings.prompts().path());
        return new Prompts(
                new Prompt(folder, "answer", ModelComposer.PLACEHOLDERS, warn),
                new Prompt(folder, "standalone-question", QuestionRewriter.PLACEHOLDERS, warn),
                new Prompt(folder, "judge-answer", ModelJudge.PLACEHOLDERS, warn));
    }
}
