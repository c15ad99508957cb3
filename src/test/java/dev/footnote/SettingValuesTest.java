package dev.footnote;

import dev.footnote.assembly.SettingValues;
import dev.footnote.assembly.Settings;
import dev.footnote.evaluation.run.BadSetting;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingValuesTest {

    private static final SmallRyeConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(Settings.class)
            .withValidateUnknown(false)
            .withSources(new PropertiesConfigSource(
                    Map.of("footnote.retrieval.depth", "50", "footnote.web.max-body", "1"), "test", 100))
            .build();

    private final SettingValues values = new SettingValues(CONFIG);

    @Test
    void putsOverridesInPlaceOfWhatIsConfigured() throws BadSetting {
        assertThat(values.with(Map.of()).retrieval().depth()).isEqualTo(50);
        assertThat(values.with(Map.of("footnote.retrieval.depth", "7"))
                        .retrieval()
                        .depth())
                .isEqualTo(7);
        assertThat(values.with(Map.of()).retrieval().depth()).isEqualTo(50);
    }

    @Test
    void listsWhatAnEvaluationMayChangeAndNothingElse() throws BadSetting {
        Map<String, String> listed =
                SettingValues.overridable(values.with(Map.of("footnote.passages.max-tokens", "99")));

        assertThat(listed)
                .containsEntry("footnote.retrieval.depth", "50")
                .containsEntry("footnote.passages.max-tokens", "99");
        assertThat(listed.keySet())
                .allMatch(name -> name.matches("footnote\\.(passages|retrieval|reading|answering)\\..*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footnote.documents.path",
                "footnote.documents.max-bytes",
                "footnote.embedding.threads",
                "footnote.web.max-body",
                "footnote.retrieval.dept",
                "quarkus.http.host",
                "retrieval.depth"
            })
    void refusesAllOtherNames(String name) {
        assertThatThrownBy(() -> values.with(Map.of(name, "1")))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith(name + " is nothing that an evaluation can set; there are ")
                .hasMessageContaining("retrieval.depth");
    }

    @Test
    void refusesAValueThatDoesNotFitAndNamesTheSetting() {
        assertThatThrownBy(() -> values.with(Map.of("footnote.retrieval.depth", "deep")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("footnote.retrieval.depth")
                .hasMessageContaining("deep");
    }
}
