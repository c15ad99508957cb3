package dev.footnote.answer.compose;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.document.Document;
import dev.footnote.search.index.CommonWords;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadLanguageTest {

    private static final String ENGLISH = "The library opens at nine. The deposit is 20 pounds.";
    private static final String GERMAN = "Die Ruhezeit endet um 6:30 Uhr. Der Schlüssel liegt beim Hausmeister.";
    private static final String CHINESE = "图书馆每天上午九点开门，晚上八点关门。周一闭馆。";

    private static MiniLm model;
    private static ReadLanguage language;

    @BeforeAll
    static void load() {
        model = new MiniLm(1);
        language = new ReadLanguage(new CommonWords(model));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does the library open?",
                "deposit",
                "L5?",
                "2024?",
                "Who is Lorcan Vestergaard's line manager?",
                "what's the 99.9 percentile of 2.8.0",
                "How much is a crème brûlée?",
                "fine without ticket"
            })
    void englishIsRead(String question) {
        assertThat(language.has(question, hits(ENGLISH))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图书馆几点开门？",
                "Когда открывается библиотека?",
                "متى تفتح المكتبة؟",
                "Wann öffnet die Bücherei morgens und wieviel kostet ein Ausweis?",
                "¿Cuánto cuesta el carné de la biblioteca para los niños?",
                "Quanto costa la tessera per i bambini?",
                "Hoe laat gaat de bibliotheek open op zaterdag?",
                "Ile kosztuje karta biblioteczna?",
                "Quand est-ce que la bibliothèque ouvre ses portes le matin?"
            })
    void otherLanguagesAreNotReadInEnglishDocuments(String question) {
        assertThat(language.has(question, hits(ENGLISH))).isFalse();
    }

    @Test
    void anotherLanguageInLatinLettersIsMatchedWordByWordWithItsOwnDocuments() {
        assertThat(language.has("Wann endet die Ruhezeit?", hits(GERMAN))).isTrue();
    }

    @Test
    void anotherScriptIsNotReadInDocumentsEither() {
        assertThat(language.has("图书馆几点开门？", hits(CHINESE))).isFalse();
        assertThat(language.has("When does it open?", hits(CHINESE))).isFalse();
    }

    private static List<Hit> hits(String text) {
        Document document = Sentences.document("a", text);
        return List.of(new Hit(Sentences.passage(document), 1, 1, 1, 1, 1, 1));
    }
}
