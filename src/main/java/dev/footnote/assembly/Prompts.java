package dev.footnote.assembly;

import dev.footnote.answer.compose.ModelComposer;
import dev.footnote.answer.conversation.QuestionRewriter;
import dev.footnote.evaluation.judge.ModelJudge;
import dev.footnote.model.prompt.BadPrompt;
import dev.footnote.model.prompt.Prompt;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The prompts for the language model, each with the placeholders that the program fills in.
 *
 * @param answer has answers written
 * @param standaloneQuestion has questions made to stand alone
 * @param judgeAnswer has answers judged
 */
public record Prompts(Prompt answer, Prompt standaloneQuestion, Prompt judgeAnswer) {

    /**
     * Reads them.
     *
     * @param warn told when one that was changed later cannot be used
     * @throws BadPrompt when one cannot be used
     */
    public static Prompts of(Settings settings, Consumer<String> warn) throws BadPrompt {
        Path folder = Path.of(settings.prompts().path());
        return new Prompts(
                new Prompt(folder, "answer", ModelComposer.PLACEHOLDERS, warn),
                new Prompt(folder, "standalone-question", QuestionRewriter.PLACEHOLDERS, warn),
                new Prompt(folder, "judge-answer", ModelJudge.PLACEHOLDERS, warn));
    }
}
