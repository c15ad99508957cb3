package dev.footnote.evaluation.file;

import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class YamlQuestionSetReaderTest {

    static final String GOOD = """
        # a comment
        name: harbour
        documents: papers
        questions:
          - id: fare
            question: "How much is the ferry?"
            kind: fact
            tags: [how_much]
            answers:
              - ["4.20", "four twenty"]
              - ["single"]
            short: ["£4.20"]
            evidence:
              - document: ferry.txt
                quote: "A single costs £4.20."
                also:
                  - document: sub/faq.txt
                    quote: "The single is £4.20."
              - document: ferry.txt
                quote: >-
                  Fares rose
                  in May.
            part: report
            history: ["Is there a ferry?"]
          - id: ethanol
            question: What is the boiling point of ethanol?
            kind: off_topic
        """;

    @TempDir
    Path folder;

    @Test
    void saysHowAQuestionWithinBracesIsWritten() throws Exception {
        assertThat(problems("""
            name: harbour
            questions:
              - {id: fare, question: What is the fare?, kind: nonsense}
            """))
                .singleElement()
                .asString()
                .startsWith("set.yaml:3: ")
                .contains("a text with a question mark is written in quotes: {question: \"What is it?\"}");
    }

    @Test
    void readsEveryField() throws Exception {
        QuestionSet set = read(GOOD);

        assertThat(set.name()).isEqualTo("harbour");
        assertThat(set.corpus()).isEqualTo(new Corpus.Folder(folder.resolve("papers")));
        LabelledQuestion fare = set.questions().get(0);
        assertThat(fare.id()).isEqualTo("fare");
        assertThat(fare.text()).isEqualTo("How much is the ferry?");
        assertThat(fare.kind()).isEqualTo(Kind.FACT);
        assertThat(fare.tags()).containsExactly("how_much");
        assertThat(fare.answers()).containsExactly(List.of("4.20", "four twenty"), List.of("single"));
        assertThat(fare.shortAnswers()).containsExactly("£4.20");
        assertThat(fare.evidence())
                .containsExactly(
                        Evidence.of(
                                Quote.of("ferry.txt", "A single costs £4.20."),
                                Quote.of("sub/faq.txt", "The single is £4.20.")),
                        Evidence.of(Quote.of("ferry.txt", "Fares rose in May.")));
        assertThat(fare.gold().documentGrades()).containsOnlyKeys("ferry.txt", "sub/faq.txt");
        assertThat(fare.part()).isEqualTo(Part.REPORT);
        assertThat(fare.history()).containsExactly("Is there a ferry?");
        assertThat(fare.origin()).hasToString("set.yaml:5");
    }

    @Test
    void readsAQuestionWithoutAnAnswer() throws Exception {
        LabelledQuestion ethanol = read(GOOD).questions().get(1);

        assertThat(ethanol.answerable()).isFalse();
        assertThat(ethanol.gold().isNone()).isTrue();
        assertThat(ethanol.part()).isEqualTo(Part.ofQuestion("ethanol"));
    }

    @Test
    void answersFromTheConfiguredDocumentsWhenItNamesNone() throws Exception {
        assertThat(read(GOOD.replace("documents: papers\n", "")).corpus()).isEqualTo(new Corpus.Configured());
    }

    @Test
    void tellsAllMistakesAtOnceWithFileLineAndField() {
        String bad = """
            name: harbour
            documents: nowhere
            colour: red
            questions:
              - id: one
                question: "How much?"
                kind: fakt
              - id: two
                kind: fact
                answers: ["4.20"]
                evidence:
                  - document: ferry.txt
                    quote: " "
                  - document: 12
                    qoute: "x"
              - id: two
                question: "Who?"
                kind: nonsense
                short: ["x"]
              - id: three
                question: "Why?"
                kind: reason
                answers: []
                part: other
              - just text
            """;

        assertThat(problems(bad))
                .containsExactly(
                        "set.yaml:2: documents: there is no folder " + folder.resolve("nowhere"),
                        "set.yaml:3: colour: is not a field here; known are documents, name, questions",
                        "set.yaml:7: questions[0].kind: 'fakt' is no kind of question; there are fact, reason, speech,"
                                + " yes_no, list, paraphrase, typo, keywords, multi, not_stated, false_premise, off_topic,"
                                + " unknowable, nonsense, instruction",
                        "set.yaml:8: questions[1].question: is missing",
                        "set.yaml:10: questions[1].answers[0]: must be a list, not text",
                        "set.yaml:13: questions[1].evidence[0].quote: must not be blank",
                        "set.yaml:14: questions[1].evidence[1].document: must be text: write it in quotes, \"12\"",
                        "set.yaml:14: questions[1].evidence[1].quote: is missing",
                        "set.yaml:15: questions[1].evidence[1].qoute: is not a field here; known are also, document,"
                                + " quote",
                        "set.yaml:16: questions[2].id: 'two' is taken by the question on line 8",
                        "set.yaml:19: questions[2].short: a question of kind nonsense has no answer, so leave this out",
                        "set.yaml:20: questions[3].evidence: is missing; a question of kind reason needs it",
                        "set.yaml:23: questions[3].answers: is missing; a question of kind reason needs it",
                        "set.yaml:24: questions[3].part: 'other' is no part; there are fit and report",
                        "set.yaml:25: questions[4]: must be fields (answers, evidence, filters, history, id, kind,"
                                + " part, question, rewrite, short, tags), not text");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThat(problems(GOOD.replace("    kind: off_topic\n", "    kind: off_topic\n    kind: nonsense\n")))
                .containsExactly("set.yaml:28: questions[1].kind: stands here twice, first on line 27");
    }

    @Test
    void refusesAliases() {
        assertThat(problems(GOOD.replace("id: fare", "id: &a fare").replace("id: ethanol", "id: *a")))
                .contains("set.yaml:25: questions[1].id: aliases are not read; write the value out");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThat(problems("name: x\nquestions: [\n  - id: 1\n"))
                .singleElement()
                .asString()
                .startsWith("set.yaml:3: expected");
        assertThat(problems("")).containsExactly("set.yaml:1: there is nothing in it");
        assertThat(problems("name: x\nquestions: []\n")).containsExactly("set.yaml:2: questions: there are none");
        assertThat(problems("- 1\n")).singleElement().asString().contains("set.yaml:1: must be fields");
        assertThat(problems(GOOD + "---\nname: y\n")).singleElement().asString().contains("second document");
    }

    private List<String> problems(String yaml) {
        BadQuestionSet bad = catchThrowableOfType(BadQuestionSet.class, () -> read(yaml));
        return bad.problems().stream().map(Object::toString).toList();
    }

    private QuestionSet read(String yaml) throws IOException, BadQuestionSet {
        Files.createDirectories(folder.resolve("papers"));
        Path file = Files.writeString(folder.resolve("set.yaml"), yaml);
        return new YamlQuestionSetReader().read(file);
    }
}
