package dev.footnote.evaluation.file;

import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DisagreementFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsDocumentsWithTheirDaysAndCasesWithTheirSides() throws Exception {
        List<DisagreementCorpus> corpora = read("""
                corpora:
                  - id: paper-mill
                    documents:
                      - id: courier-monday.txt
                        published: 2023-03-06
                        text: Twelve workers were injured.
                    cases:
                      - question: How many workers were injured?
                        expect: development
                        sides: ["Twelve", "15"]
                      - question: Who owns the mill?
                        expect: none
                """);

        DisagreementCorpus mill = corpora.get(0);
        var document = ((Corpus.Given) mill.documents()).documents().get(0);
        assertThat(document.text()).isEqualTo("Twelve workers were injured.");
        assertThat(document.description().title()).isEqualTo("courier monday");
        assertThat(document.description().published()).contains(LocalDate.of(2023, 3, 6));
        assertThat(mill.cases().get(0).expected()).contains(Disagreement.Kind.DEVELOPMENT);
        assertThat(mill.cases().get(0).sides()).containsExactly("Twelve", "15");
        assertThat(mill.cases().get(1).expected()).isEmpty();
        assertThat(mill.part()).isEqualTo(Part.FIT);
    }

    @Test
    void tellsAllThatIsWrongWithItsPlace() {
        assertThatThrownBy(() -> read("""
                corpora:
                  - id: mill
                    documents:
                      - id: monday.txt
                        published: last week
                        text: Twelve workers were injured.
                    cases:
                      - question: How many?
                        expect: quarrel
                      - question: Who?
                        expect: conflict
                        sides: ["one"]
                """))
                .isInstanceOf(BadQuestionSet.class)
                .hasMessageContaining("cases.yaml:5: corpora[0].documents[0].published: is a day")
                .hasMessageContaining("cases.yaml:9: corpora[0].cases[0].expect: is conflict, development or none")
                .hasMessageContaining("cases.yaml:12: corpora[0].cases[1].sides: are two or more");
    }

    @Test
    void allOurCasesCanBeRead() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("eval/disagreement"))) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".cases.yaml")).toList()) {
                assertThat(new DisagreementFile().read(file))
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
    }

    private List<DisagreementCorpus> read(String text) throws IOException, BadQuestionSet {
        return new DisagreementFile().read(Files.writeString(folder.resolve("cases.yaml"), text));
    }
}
