package dev.footnote.evaluation.file;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.evaluation.claim.Claim;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.Quote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** BEIR, SQuAD and claims. */
class PublicFormatsTest {

    @TempDir
    Path folder;

    private Path beir;

    @BeforeEach
    void writeBeir() throws Exception {
        beir = Files.createDirectories(folder.resolve("beir"));
        Files.createDirectories(beir.resolve("qrels"));
        Files.writeString(beir.resolve("corpus.jsonl"), """
            {"_id": "d1", "title": "Tides", "text": "The sea rises.", "metadata": {"source": "Gazette", "published_at": "2022/07/29"}}
            {"_id": "d2", "title": "", "text": "The sea falls. And then it rises again, for as long as anybody can remember.", "url": "x"}
            {"_id": "d3", "title": "Only a title", "text": ""}
            """);
        Files.writeString(beir.resolve("queries.jsonl"), """
            {"_id": "q1", "text": "Does the sea rise?", "metadata": {"history": ["What does the sea do?"]}}
            {"_id": "c<::>2", "text": "And then?", "metadata": {"answers": ["It falls"], "answer": "falls"}}
            {"_id": "q3", "text": "Of another split?"}
            """);
        Files.writeString(
                beir.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq1\td3\t1\n");
    }

    @Test
    void readsACorpusOfItsOwn() throws Exception {
        Corpus.Given corpus = (Corpus.Given) read(beir).corpus();

        assertThat(corpus.documents()).extracting(Document::id).containsExactly("d1", "d2", "d3");
        Document first = corpus.documents().get(0);
        assertThat(first.title()).isEqualTo("Tides");
        assertThat(first.text()).isEqualTo("The sea rises.");
        assertThat(first.description().source()).contains("Gazette");
        assertThat(first.description().published()).contains(LocalDate.of(2022, 7, 29));
        Document second = corpus.documents().get(1);
        assertThat(second.description().titleDerived()).isTrue();
        assertThat(second.title()).isEqualTo("The sea falls. And then it rises again, for as long as");
        assertThat(corpus.documents().get(2).text()).isEqualTo("Only a title");
    }

    @Test
    void readsJudgementsAndLeavesOutQueriesWithoutAny() throws Exception {
        QuestionSet set = read(beir);

        assertThat(set.name()).isEqualTo("beir");
        assertThat(set.questions()).extracting(LabelledQuestion::id).containsExactly("q1", "c<::>2");
        LabelledQuestion first = set.questions().get(0);
        assertThat(first.gold().documentGrades())
                .containsEntry("d1", 2)
                .containsEntry("d2", 0)
                .containsEntry("d3", 1);
        assertThat(first.history()).containsExactly("What does the sea do?");
        assertThat(first.tags()).containsExactly("test");
        assertThat(first.part()).isEqualTo(Part.ofSource("d1"));
        assertThat(set.questions().get(1).shortAnswers()).containsExactly("It falls", "falls");
        assertThat(set.questions().get(1).part()).isEqualTo(Part.ofSource("c"));
    }

    @Test
    void tellsMistakesOfAllItsFiles() throws Exception {
        Files.writeString(beir.resolve("corpus.jsonl"), "{\"title\": \"x\"}\n{\"_id\": \"a\"}\n{\"_id\": \"a\"}\n");
        Files.writeString(beir.resolve("queries.jsonl"), "{\"_id\": \"q\", \"text\": 5}\n");
        Files.writeString(beir.resolve("qrels/dev.tsv"), "q1\td1\t1\nq1\td1\nq1\td1\tx\n");

        assertThat(problems(beir))
                .containsExactly(
                        "corpus.jsonl:1: _id: is missing",
                        "corpus.jsonl:3: _id: 'a' is taken by a document before",
                        "queries.jsonl:1: text: must be text: write it in quotes, \"5\"",
                        "qrels/dev.tsv:2: must be query, document and grade, separated by tabs",
                        "qrels/dev.tsv:3: score: must be a whole number, not 'x'",
                        "qrels/test.tsv:2: score: is 2, but d1 was judged 1 before");
    }

    @Test
    void readsSquadWithOffsetsInCodePoints() throws Exception {
        QuestionSet set = read(squad("""
            {"version": "v2.0", "data": [{"title": "Old_Oak", "paragraphs": [
              {"context": "🌳 Oak, oak!", "qas": [
                {"id": "1", "question": "What is it?", "is_impossible": false, "answers": [
                  {"text": "Oak", "answer_start": 2}, {"text": "oak", "answer_start": 7}, {"text": "oak", "answer_start": 7}]},
                {"id": "2", "question": "Who?", "is_impossible": true, "answers": [],
                 "plausible_answers": [{"text": "oak", "answer_start": 7}]}]},
              {"context": "Elm.", "qas": []}]}]}
            """));

        List<Document> documents = ((Corpus.Given) set.corpus()).documents();
        assertThat(documents).extracting(Document::id).containsExactly("Old_Oak#0", "Old_Oak#1");
        assertThat(documents.get(0).title()).isEqualTo("Old Oak");
        LabelledQuestion first = set.questions().get(0);
        assertThat(first.shortAnswers()).containsExactly("Oak", "oak");
        assertThat(first.evidence()).singleElement().satisfies(item -> {
            assertThat(item.alternatives())
                    .hasSize(2)
                    .extracting(Quote::documentId)
                    .containsOnly("Old_Oak#0");
            assertThat(item.alternatives().get(0).spansIn(documents.get(0).text()))
                    .containsExactly(Span.of(3, 6));
            assertThat(item.alternatives().get(1).spansIn(documents.get(0).text()))
                    .containsExactly(Span.of(8, 11));
        });
        assertThat(first.gold().documentGrades()).containsOnlyKeys("Old_Oak#0");
        assertThat(first.part()).isEqualTo(Part.ofSource("Old_Oak"));
        assertThat(set.questions().get(1).kind()).isEqualTo(Kind.NOT_STATED);
    }

    @Test
    void wantsAllAnswersThatAreSentences() throws Exception {
        LabelledQuestion question = read(squad("""
            {"data": [{"title": "t", "paragraphs": [{"context": "It rose. It fell. It lay.", "qas": [
              {"id": "1", "question": "What did it do?", "answers": [
                {"text": "It fell.", "answer_start": 9}, {"text": "It lay.", "answer_start": -1},
                {"text": "It fell.", "answer_start": 9}]}]}]}]}
            """)).questions().get(0);

        assertThat(question.evidence()).extracting(item -> item.main().text()).containsExactly("It fell.", "It lay.");
        assertThat(question.shortAnswers()).isEmpty();
    }

    @Test
    void tellsAnOffsetOfSquadThatIsNotWhereItsAnswerStands() throws Exception {
        Path file = squad("""
            {"data": [{"title": "t", "paragraphs": [{"context": "Oak, oak.", "qas": [
              {"id": "1", "question": "What?", "answers": [{"text": "oak", "answer_start": 5}]},
              {"id": "2", "question": "What?", "answers": [{"text": "oak", "answer_start": 0}]},
              {"id": "3", "question": "What?", "answers": [{"text": "oak", "answer_start": 99}]}]}]}]}
            """);

        assertThat(problems(file))
                .containsExactly(
                        "dev.json:3: data[0].paragraphs[0].qas[1].answers[0].answer_start: 'oak' does not begin at 0",
                        "dev.json:4: data[0].paragraphs[0].qas[2].answers[0].answer_start: 'oak' does not begin at 99");
    }

    @Test
    void tellsMistakesInSquad() throws Exception {
        Path file = squad("""
            {"data": [{"title": "t", "paragraphs": [{"context": "Oak.", "qas": [
              {"id": "1", "question": "What?", "answers": [{"text": "elm", "answer_start": 0}]},
              {"id": "1", "question": "Who?", "is_impossible": "no", "answers": []},
              {"id": "3", "question": "Why?", "answers": []}]}]}]}
            """);

        assertThat(problems(file))
                .containsExactly(
                        "dev.json:2: data[0].paragraphs[0].qas[0].answers[0].text: 'elm' is not in the paragraph",
                        "dev.json:3: data[0].paragraphs[0].qas[1].id: '1' is taken by the question on line 2",
                        "dev.json:3: data[0].paragraphs[0].qas[1].is_impossible: must be true or false, not text",
                        "dev.json:4: data[0].paragraphs[0].qas[2].answers: is missing, and is_impossible is not true");
    }

    @Test
    void readsClaimsAndPairs() throws Exception {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), """
            {"id": "a", "claim": "It rose.", "evidence": ["It went up.", "Slowly."], "label": "supported"}
            {"id": "b", "claim": "It fell.", "evidence": "It went up.", "label": "contradicted", "source": "s"}
            {"id": "c", "faithful": "Up.", "unfaithful": "Down.", "article": "It went up.", "source": "s"}
            """);

        ClaimSet set = new ClaimLinesReader().read(file);

        assertThat(set.name()).isEqualTo("claims");
        assertThat(set.claims())
                .containsExactly(
                        new Claim("a", "It rose.", "It went up.\nSlowly.", Claim.Label.SUPPORTED, Part.ofQuestion("a")),
                        new Claim("b", "It fell.", "It went up.", Claim.Label.CONTRADICTED, Part.ofSource("s")));
        assertThat(set.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.faithful()).isEqualTo("Up.");
            assertThat(pair.unfaithful()).isEqualTo("Down.");
        });
    }

    @Test
    void tellsMistakesInClaims() throws Exception {
        Path file = Files.writeString(
                folder.resolve("claims.jsonl"),
                "{\"id\": \"a\", \"claim\": \"x\", \"evidence\": \"y\", \"label\": \"maybe\"}\n"
                        + "{\"id\": \"a\", \"faithful\": \"x\"}\n");

        BadQuestionSet bad = catchThrowableOfType(BadQuestionSet.class, () -> new ClaimLinesReader().read(file));

        assertThat(bad.getMessage().lines())
                .containsExactly(
                        "claims.jsonl:1: label: 'maybe' is no label; there are supported, contradicted, not_stated",
                        "claims.jsonl:2: id: 'a' is taken by line 1",
                        "claims.jsonl:2: unfaithful: is missing",
                        "claims.jsonl:2: article: is missing");
    }

    private Path squad(String json) throws Exception {
        return Files.writeString(folder.resolve("dev.json"), json);
    }

    private static List<String> problems(Path path) {
        BadQuestionSet bad = catchThrowableOfType(BadQuestionSet.class, () -> read(path));
        return bad.problems().stream().map(Object::toString).toList();
    }

    private static QuestionSet read(Path path) throws Exception {
        return new QuestionSetFiles().read(path);
    }
}
