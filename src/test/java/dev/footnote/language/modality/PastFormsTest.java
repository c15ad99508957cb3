package dev.footnote.language.modality;

import dev.footnote.language.ReadWords;
import dev.footnote.language.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PastFormsTest {

    @Test
    void knowsRegularAndIrregularFormsOfVerbsOnly() {
        List<Word> words = ReadWords.of("The bed sank while they opened the shed.");

        assertThat(words.stream().filter(PastForms::isPast).map(Word::text)).containsExactly("sank", "opened");
    }

    @Test
    void onlyTheHelpingVerbsOfThePresentMakeAParticipleThePast() {
        assertThat(PastForms.isBeforeParticiple("has")).isTrue();
        assertThat(PastForms.isIrregular("has")).isFalse();
        assertThat(PastForms.isBeforeParticiple("is")).isFalse();
    }
}
