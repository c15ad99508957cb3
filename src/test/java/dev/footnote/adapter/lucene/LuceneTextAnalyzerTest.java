package dev.footnote.adapter.lucene;

import dev.footnote.language.Term;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneTextAnalyzerTest {

    private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.KROVETZ);

    @Test
    void foldsCaseAndAccentsAndLeavesStopWordsOut() {
        assertThat(terms("What is the CAFÉ's naïve Straße?")).containsExactly("cafe", "naive", "strasse");
    }

    @Test
    void keepsNamesApartFromTheLettersTheyBeginWith() {
        assertThat(terms("C++ (2nd ed.), c++, C# and C")).containsExactly("cpp", "2nd", "ed", "cpp", "csharp", "c");
        assertThat(terms("AC/DC #1 wi-fi")).containsExactly("ac", "dc", "1", "wi", "fi");
    }

    @Test
    void keepsAnEmojiAsATerm() {
        assertThat(terms("rocket 🚀!")).containsExactly("rocket", "🚀");
    }

    @Test
    void saysWhereATermStands() {
        String text = "😀 In C++, the Café's doors.";

        List<Term> terms = analyzer.analyze(text);

        assertThat(terms).extracting(term -> term.span().in(text)).containsExactly("😀", "C++", "Café's", "doors");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(terms("")).isEmpty();
        assertThat(terms(" ?! the ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, horses walked walking, horses walked walking",
        "PLURALS, horses walked walking, horse walked walking",
        "KROVETZ, horses walked walking, horse walk walking",
        "PORTER, horses walked walking, hors walk walk"
    })
    void cutsWordsAsFarAsItIsTold(Stemming stemming, String text, String stems) {
        List<Term> terms = new LuceneTextAnalyzer(stemming).analyze(text);

        assertThat(terms).extracting(Term::text).containsExactly(stems.split(" "));
    }

    @Property(tries = 300)
    void takesAnyTextAndStaysInsideIt(@ForAll String text) {
        int before = 0;
        for (Term term : analyzer.analyze(text)) {
            assertThat(term.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(term.span().end()).isLessThanOrEqualTo(text.length());
            before = term.span().start();
        }
    }

    private List<String> terms(String text) {
        return analyzer.analyze(text).stream().map(Term::text).toList();
    }
}
