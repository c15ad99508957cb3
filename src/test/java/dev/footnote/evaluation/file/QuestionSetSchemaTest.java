package dev.footnote.evaluation.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema that editors check question sets with says the same as the reader. */
class QuestionSetSchemaTest {

    private final JsonNode schema = read();

    @Test
    void knowsTheSameFields() {
        assertThat(fields(schema)).isEqualTo(YamlQuestionSetReader.SET);
        assertThat(fields(definition("question"))).isEqualTo(QuestionFields.QUESTION);
        assertThat(fields(definition("evidence"))).isEqualTo(QuestionFields.EVIDENCE);
        assertThat(fields(definition("also"))).isEqualTo(QuestionFields.ALSO);
    }

    @Test
    void knowsTheSameKindsAndParts() {
        JsonNode question = definition("question").get("properties");

        assertThat(texts(question.get("kind").get("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::label).toList());
        assertThat(texts(definition("question").at("/if/properties/kind/enum")))
                .containsExactlyElementsOf(Arrays.stream(Kind.values())
                        .filter(Kind::answerable)
                        .map(Kind::label)
                        .toList());
        assertThat(texts(question.get("part").get("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Part.values()).map(Part::label).toList());
    }

    @Test
    void acceptsWhatTheReaderReads() throws Exception {
        JsonNode set = new YAMLMapper().readTree(YamlQuestionSetReaderTest.GOOD);

        assertThat(new SchemaCheck(schema).mistakes(set)).isEmpty();
    }

    @Test
    void refusesWhatTheReaderRefuses() throws Exception {
        SchemaCheck check = new SchemaCheck(schema);

        assertThat(check.mistakes(changed("kind: fact", "kind: fakt"))).isNotEmpty();
        assertThat(check.mistakes(changed("kind: fact", "colour: red"))).isNotEmpty();
        assertThat(check.mistakes(changed("kind: fact", "kind: nonsense"))).isNotEmpty();
        assertThat(check.mistakes(changed("kind: off_topic", "kind: fact"))).isNotEmpty();
        assertThat(check.mistakes(changed("[\"single\"]", "[]"))).isNotEmpty();
        assertThat(check.mistakes(changed("\"£4.20\"", "4.20"))).isNotEmpty();
        assertThat(check.mistakes(changed("\"£4.20\"", "\" \""))).isNotEmpty();
    }

    private static JsonNode changed(String from, String to) throws IOException {
        return new YAMLMapper().readTree(YamlQuestionSetReaderTest.GOOD.replace(from, to));
    }

    private JsonNode definition(String name) {
        return schema.get("definitions").get(name);
    }

    private static Set<String> fields(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("eval/question-set.schema.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
