package dev.footnote.evaluation.file;

import dev.footnote.evaluation.claim.Claim;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimLinesReaderTest {

    @TempDir
    private Path folder;

    private final ClaimLinesReader reader = new ClaimLinesReader();

    @Test
    void readsClaimsAndPairs() throws IOException, BadQuestionSet {
        ClaimSet set = reader.read(file("""
                {"id": "a", "claim": "Dogs are free", "evidence": ["Dogs travel free.", "Cats pay."], "label": "supported"}

                {"id": "b", "faithful": "It costs 4", "unfaithful": "It costs 5", "article": "It costs 4.", "source": "x"}
                """));

        assertThat(set.name()).isEqualTo("claims");
        assertThat(set.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.evidence()).isEqualTo("Dogs travel free.\nCats pay.");
            assertThat(claim.label()).isEqualTo(Claim.Label.SUPPORTED);
        });
        assertThat(set.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.part()).isEqualTo(Part.ofSource("x")));
    }

    @Test
    void tellsEveryMistakeWithFileLineAndField() throws IOException {
        Path file = file("""
                {"id": "a", "claim": "Dogs are free", "evidence": "Dogs travel free.", "label": "true"}
                {"id": "a", "claim": " ", "evidence": "Dogs travel free.", "label": "supported"}
                {"id": "c", "faithful": "It costs 4", "unfaithful": "It costs 5", "text": "It costs 4."}
                {"id": "d",
                """);

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(BadQuestionSet.class)
                .message()
                .contains("claims.jsonl:1: label: 'true' is no label; there are supported, contradicted, not_stated")
                .contains("claims.jsonl:2: id: 'a' is taken by line 1", "claims.jsonl:2: claim:")
                .contains("claims.jsonl:3: article:", "claims.jsonl:3: text:")
                .contains("claims.jsonl:4:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "claims.jsonl | {\"claim\": \"x\"} | true",
                "claims.jsonl | {\"faithful\": 3} | true",
                "claims.jsonl | {\"id\": \"a\", \"question\": \"x\"} | false",
                "claims.jsonl | {broken | false",
                "claims.yaml | {\"claim\": \"x\"} | false"
            })
    void isToldFromQuestionsByTheFirstLine(String name, String line, boolean claims) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "\n" + line + "\n{\"claim\": 1}\n");

        assertThat(reader.isClaims(file)).isEqualTo(claims);
        assertThat(reader.isClaims(folder)).isFalse();
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("claims.jsonl"), lines);
    }
}
