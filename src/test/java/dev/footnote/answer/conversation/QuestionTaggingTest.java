package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTaggingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // "who" is followed by a verb
                "Who/PRON chairs/NOUN the/DET board/NOUN     | PRON VERB DET NOUN",
                // an article by a noun
                "Is/AUX the/DET cold/ADJ bad/ADJ             | AUX DET ADJ ADJ",
                "Is/AUX the/DET cold/ADJ ?/PUNCT             | AUX DET NOUN PUNCT",
                "Was/AUX the/DET sail/VERB boat/NOUN ?/PUNCT | AUX DET NOUN NOUN PUNCT",
                // who does it stands between an auxiliary and the verb
                "Can/AUX school/VERB groups/NOUN visit/VERB  | AUX NOUN NOUN VERB",
                "Does/AUX works/VERB pay/NOUN ?/PUNCT        | AUX NOUN VERB PUNCT",
                "Does/AUX the/DET museum/NOUN shop/NOUN ?/PUNCT | AUX DET NOUN VERB PUNCT",
                // a capital inside makes a name, unless it describes a noun
                "Is/AUX it/PRON Quern/NOUN ?/PUNCT           | AUX PRON PROPN PUNCT",
                "Is/AUX it/PRON Quern/ADJ cheese/NOUN        | AUX PRON ADJ NOUN",
                "Is/AUX server.tick/X on/ADV                 | AUX NOUN ADV",
            })
    void whatATaggerOfSentencesIsWrongAboutIsPutRight(String tagged, String parts) {
        assertThat(parts(new QuestionTagging(text -> words(tagged)).question(text(tagged))))
                .isEqualTo(parts);
    }

    @Test
    void pieceOfAQuestionHasNoVerb() {
        List<TaggedWord> words = new QuestionTagging(
                        text -> words("what/PRON about/ADP half/NOUN board/VERB Berg/NOUN"))
                .piece("half board Berg");

        assertThat(parts(words)).isEqualTo("ADJ NOUN PROPN");
        assertThat(words.get(0).span()).isEqualTo(Span.of(0, 4));
    }

    private static String parts(List<TaggedWord> words) {
        return words.stream().map(word -> word.part().name()).collect(Collectors.joining(" "));
    }

    private static String text(String tagged) {
        return tagged.replaceAll("/\\w+", "");
    }

    private static List<TaggedWord> words(String tagged) {
        List<TaggedWord> words = new ArrayList<>();
        int at = 0;
        for (String one : tagged.split(" ")) {
            String word = one.substring(0, one.indexOf('/'));
            Span span = Span.of(at, at + word.length());
            PartOfSpeech part = PartOfSpeech.valueOf(one.substring(one.indexOf('/') + 1));
            words.add(new TaggedWord(span, word.toLowerCase(Locale.ROOT), part));
            at += word.length() + 1;
        }
        return words;
    }
}
