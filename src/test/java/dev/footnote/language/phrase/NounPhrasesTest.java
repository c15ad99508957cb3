package dev.footnote.language.phrase;

import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.language.Mention.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NounPhrasesTest {

    private final NounPhrases phrases = new NounPhrases(words -> Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How old is the price of the ticket?|price of the ticket|price|DEFINITE",
                "Who wrote that deal?|deal|deal|POINTING",
                "Who sold the proposed deal?|proposed deal|deal|DEFINITE",
                "Who sold other boats?|boats|boats|OTHER_OF_SEVERAL",
                "Which museum burned?|museum|museum|ASKED",
            })
    void phraseHasAHeadAndAnArticle(String text, String words, String head, NounPhrase.Article article) {
        List<NounPhrase> found = find(text, true);

        assertThat(found).anySatisfy(phrase -> {
            assertThat(phrase.text()).isEqualTo(words);
            assertThat(phrase.head()).isEqualTo(head);
            assertThat(phrase.article()).isEqualTo(article);
        });
    }

    @Test
    void whatFollowsOfIsAPhraseByItselfWhereThatIsWanted() {
        assertThat(find("Is the price of the ticket high?", false))
                .extracting(NounPhrase::text)
                .containsExactly("price", "ticket");
    }

    @Test
    void amountsAndNamesAreKnownByTheirKind() {
        assertThat(find("Does Anna Berg pay 300 euros?", false))
                .extracting(NounPhrase::kind)
                .contains(Optional.of(Kind.MONEY))
                .anyMatch(kind -> kind.filter(Kind::isName).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"boats, true", "people, true", "bus, false", "glass, false", "physics, false", "boat, false"})
    void pluralIsToldByTheForm(String noun, boolean plural) {
        assertThat(NounPhrases.isPlural(noun)).isEqualTo(plural);
    }

    private List<NounPhrase> find(String text, boolean whole) {
        return phrases.find(text, new OpenNlpTagger().tag(text), whole);
    }
}
