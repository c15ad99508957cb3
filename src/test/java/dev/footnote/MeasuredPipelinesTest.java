package dev.footnote;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.assembly.ConfiguredModel;
import dev.footnote.assembly.MeasuredPipelines;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Prompts;
import dev.footnote.assembly.SettingValues;
import dev.footnote.assembly.Settings;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.ScriptedModel;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeasuredPipelinesTest {

    @Test
    void whatWasMeasuredNamesTheLanguageModelWhereOneIsAsked() throws Exception {
        ConfiguredModel scripted = new ConfiguredModel(
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "footnote.retrieval.b            | 1.5  | not constants of BM25",
                "footnote.retrieval.depth        | 0    | depth must be 1 or more",
                "footnote.retrieval.asked-weight | -1   | -1",
                "footnote.passages.max-tokens    | 3    | too few word pieces",
                "footnote.reading.passages       | 0    | at least one passage",
                "footnote.answering.max-listed   | 0    | at least one sentence",
                "footnote.answering.share        | much | much",
                "footnote.answering.shares       | 1    | nothing that an evaluation can set",
                "footnote.model.name             | x    | nothing that an evaluation can set",
            })
    void aSettingIsCheckedWithoutAnyModel(String name, String value, String problem) {
        MeasuredPipelines pipelines =
                new MeasuredPipelines(new SettingValues(settings(Map.of())), corpus -> List.of(), null, () -> {});

        assertThatThrownBy(() -> pipelines.check(Map.of(name, value)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining(problem);
    }

    @Test
    void settingsThatFitPassTheCheck() throws Exception {
        new MeasuredPipelines(new SettingValues(settings(Map.of())), corpus -> List.of(), null, () -> {})
                .check(Map.of("footnote.retrieval.b", "1", "footnote.reading.reader", "rules"));
    }

    private static Configuration configuration(Map<String, String> set, Optional<ConfiguredModel> language)
            throws Exception {
        return configuration(set, language, Map.of());
    }

    private static Configuration configuration(
            Map<String, String> set, Optional<ConfiguredModel> language, Map<String, String> overrides)
            throws Exception {
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
