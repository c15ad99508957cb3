package dev.footnote;

import dev.footnote.evaluation.Configuration;
import dev.footnote.evaluation.Corpus;
import dev.footnote.evaluation.Prepared;
import dev.footnote.generation.Limits;
import dev.footnote.generation.ScriptedModel;
import dev.footnote.onnx.MiniLm;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredPipelinesTest {

    @Test
    void whatWasMeasuredNamesTheLanguageModelWhereOneIsAsked() throws Exception {
        Language scripted = new Language(
                new ScriptedModel(),
                Prompts.of(settings(Map.of()).getConfigMapping(Settings.class), problem -> {}),
                new Limits(800, 300, 500, Duration.ofSeconds(5)));
        Map<String, String> silent = Map.of("footnote.model.writes", "false", "footnote.model.rewrites", "false");

        assertThat(configuration(Map.of(), Optional.of(scripted)).languageModel())
                .contains("scripted");
        assertThat(configuration(silent, Optional.of(scripted)).languageModel()).isEmpty();
        assertThat(configuration(Map.of(), Optional.empty()).settings())
                .allSatisfy((name, value) -> assertThat(name).doesNotContain("model"));
    }

    @Test
    void howBusyTheMachineIsDoesNotDecideWhatIsMeasured() throws Exception {
        assertThat(configuration(Map.of("footnote.reading.budget", "PT0.5S"), Optional.empty())
                        .settings())
                .containsEntry("footnote.reading.budget", "PT1H");
        assertThat(configuration(Map.of(), Optional.empty(), Map.of("footnote.reading.budget", "PT0.2S"))
                        .settings())
                .containsEntry("footnote.reading.budget", "PT0.2S");
    }

    private static Configuration configuration(Map<String, String> set, Optional<Language> language) throws Exception {
        return configuration(set, language, Map.of());
    }

    private static Configuration configuration(
            Map<String, String> set, Optional<Language> language, Map<String, String> overrides) throws Exception {
        SettingValues values = new SettingValues(settings(set));
        try (MiniLm embedding = new MiniLm(1);
                MeasuredPipelines pipelines = new MeasuredPipelines(
                        values,
                        corpus -> List.of(),
                        Models.of(embedding, Optional.empty()).withLanguage(language),
                        () -> {});
                Prepared prepared = pipelines.prepare(new Corpus.Given(List.of()), overrides)) {
            return prepared.configuration();
        }
    }

    private static SmallRyeConfig settings(Map<String, String> set) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(Settings.class);
        set.forEach(builder::withDefaultValue);
        return builder.build();
    }
}
