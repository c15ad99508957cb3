package dev.footnote.assembly;

import dev.footnote.adapter.langchain4j.ChatLanguageModel;
import dev.footnote.adapter.langchain4j.ModelAddress;
import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.SteadyModel;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The configured language model with its prompts and limits.
 *
 * @param model asked with care for what fails
 */
public record ConfiguredModel(LanguageModel model, Prompts prompts, Limits limits) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** In bytes: enough that nobody guesses one. */
    private static final int MARKER = 6;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** The model of the settings; none where no name is set. Nobody is called before the first question. */
    static Optional<ConfiguredModel> of(Settings settings, Prompts prompts) {
        Settings.Model model = settings.model();
        return model.name().filter(name -> !name.isBlank()).map(name -> {
            ModelAddress address = new ModelAddress(
                    model.provider(), model.baseUrl().orElse(model.provider().address()), name, model.apiKey());
            SteadyModel.Options steady = new SteadyModel.Options(
                    model.retries(), FIRST_PAUSE, model.concurrency(), model.failures(), model.pause());
            return new ConfiguredModel(
                    new SteadyModel(
                            new ChatLanguageModel(address, CONNECT, model.firstToken()), steady, Clock.systemUTC()),
                    prompts,
                    new Limits(model.inputTokens(), model.historyTokens(), model.outputTokens(), model.timeout()));
        });
    }

    /** The same with another model in front. */
    ConfiguredModel with(LanguageModel other) {
        return new ConfiguredModel(other, prompts, limits);
    }

    /** A word that nobody can foresee. */
    static String marker() {
        byte[] bytes = new byte[MARKER];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
