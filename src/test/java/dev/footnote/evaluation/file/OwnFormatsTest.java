package dev.footnote.evaluation.file;

import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Gold;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.Quote;
import dev.footnote.search.index.Filter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Footnote's fields in JSON lines and CSV, and the samples of Quarkus LangChain4j. */
class OwnFormatsTest {

    private static final String LINES = """
        {"name": "harbour", "documents": "papers"}

        {"id": "fare", "question": "How much?", "kind": "fact", "tags": ["how_much"], "answers": [["4.20", "four"]], \
        "short": ["£4.20"], "part": "fit", "history": ["A ferry?"], \
        "filters": {"documents": ["ferry.txt", "faq.txt", "x.txt"], "sources": ["Harbour Post"], "from": "2026-03-01"}, \
        "evidence": [{"document": "ferry.txt", "quote": "It costs £4.20.", \
        "also": [{"document": "faq.txt", "quote": "£4.20."}]}, {"document": "x.txt", "quote": "Per head; one way."}]}
        {"id": "gold", "question": "Is there gold?", "kind": "not_stated"}
        """;

    private static final String TABLE = """
        id,question,kind,tags,answers,short,part,history,document,quote,also,filters.documents,filters.sources,filters.from\r
        fare,How much?,fact,how_much,4.20|four,£4.20,fit,A ferry?,ferry.txt,It costs £4.20.,,ferry.txt|faq.txt|x.txt,Harbour Post,2026-03-01\r
        ,,,,,,,,faq.txt,£4.20.,yes\r
        fare,,,,,,,,x.txt,Per head; one way.,no\r
        gold,Is there gold?,not_stated\r
        """;

    private static final Filter FILTER = new Filter(
            Set.of("ferry.txt", "faq.txt", "x.txt"),
            Set.of("Harbour Post"),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty(),
            Set.of());

    private static final LabelledQuestion FARE = new LabelledQuestion(
            "fare",
            new Asking("How much?", List.of("A ferry?"), Optional.empty(), FILTER),
            Kind.FACT,
            List.of("how_much"),
            new Gold(
                    List.of(List.of("4.20", "four")),
                    List.of("£4.20"),
                    List.of(
                            Evidence.of(Quote.of("ferry.txt", "It costs £4.20."), Quote.of("faq.txt", "£4.20.")),
                            Evidence.of(Quote.of("x.txt", "Per head; one way."))),
                    Map.of()),
            Part.FIT,
            new Origin("set.jsonl", 3));

    @TempDir
    Path folder;

    @Test
    void readsJsonLines() throws Exception {
        Files.createDirectories(folder.resolve("papers"));
        QuestionSet set = read("set.jsonl", LINES);

        assertThat(set.name()).isEqualTo("harbour");
        assertThat(set.corpus()).isEqualTo(new Corpus.Folder(folder.resolve("papers")));
        assertThat(set.questions().get(0)).isEqualTo(FARE);
        assertThat(set.questions().get(1).kind()).isEqualTo(Kind.NOT_STATED);
        assertThat(set.questions().get(1).origin()).hasToString("set.jsonl:4");
    }

    @Test
    void callsJsonLinesWithoutAHeadAfterTheirFile() throws Exception {
        QuestionSet set = read("mine.jsonl", LINES.substring(LINES.indexOf('\n')));

        assertThat(set.name()).isEqualTo("mine");
        assertThat(set.corpus()).isEqualTo(new Corpus.Configured());
    }

    @Test
    void tellsTheLinesOfMistakesInJsonLines() {
        assertThat(problems(
                        "set.jsonl", "{\"id\": \"a\", \"question\": \"?\", \"kind\": \"odd\"}\n\n{\"id\": 3\n[1]\n"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("set.jsonl:1: kind: 'odd' is no kind"),
                        second -> assertThat(second).startsWith("set.jsonl:3: Unexpected end-of-input"),
                        third -> assertThat(third).startsWith("set.jsonl:4: must be fields"));
        assertThat(problems("set.jsonl", "\n")).containsExactly("set.jsonl:1: there are no questions in it");
    }

    @Test
    void readsTheSameFromATable() throws Exception {
        QuestionSet set = read("set.csv", TABLE);

        LabelledQuestion fare = set.questions().get(0);
        assertThat(set.name()).isEqualTo("set");
        assertThat(fare.gold()).isEqualTo(FARE.gold());
        assertThat(fare.tags()).isEqualTo(FARE.tags());
        assertThat(fare.history()).isEqualTo(FARE.history());
        assertThat(fare.part()).isEqualTo(FARE.part());
        assertThat(set.questions().get(1).kind()).isEqualTo(Kind.NOT_STATED);
    }

    @Test
    void readsQuotedCellsOfSeveralLinesAndEscapedSeparators() throws Exception {
        String table = """
            \uFEFFid,question,kind,answers,document,quote
            one,"Who said ""no"", and when?",speech,"a\\;b|c\\|d;e","f,g.txt","first
            second"

            two,Why?,nonsense,,,
            """;

        QuestionSet set = read("set.csv", table);

        LabelledQuestion one = set.questions().get(0);
        assertThat(one.text()).isEqualTo("Who said \"no\", and when?");
        assertThat(one.answers()).containsExactly(List.of("a;b", "c|d"), List.of("e"));
        assertThat(one.evidence()).containsExactly(Evidence.of(Quote.of("f,g.txt", "first\nsecond")));
        assertThat(set.questions().get(1).origin()).hasToString("set.csv:5");
    }

    @Test
    void tellsTheLinesOfMistakesInATable() {
        assertThat(problems("set.csv", "id,question,kind\n\"a\nb\",Who?,fact\nc,,nonsense\nd,Why?,nonsense,x\n"))
                .containsExactly(
                        "set.csv:2: answers: is missing; a question of kind fact needs it",
                        "set.csv:2: evidence: is missing; a question of kind fact needs it",
                        "set.csv:4: question: is missing",
                        "set.csv:5: has 4 cells for 3 columns");
        assertThat(problems("set.csv", "id,question,colour\n"))
                .containsExactly("set.csv:1: colour: is not a column here; known are also, answers, document,"
                        + " filters.documents, filters.from, filters.sources, filters.to, history, id, kind, part,"
                        + " question, quote, short, tags");
        assertThat(problems("set.csv", "id,question,kind\na,\"b\"c,fact\n"))
                .containsExactly("set.csv:2: 'c' stands after a closing quotation mark; write one in a cell twice");
        assertThat(problems("set.csv", "id,question,kind\na,b,nonsense\nd,\"e\n"))
                .containsExactly("set.csv:3: a quotation mark opens here and none closes");
        assertThat(problems("set.csv", "id;question;kind\na;Why?;nonsense\n"))
                .containsExactly(
                        "set.csv:1: the columns are separated by semicolons or tabs; commas are read: save it as CSV"
                                + " with commas");
        assertThat(problems("set.csv", "id,question,kind\n"))
                .containsExactly("set.csv:1: there are no questions in it");
    }

    @Test
    void readsSamplesOfQuarkusLangChain4j() throws Exception {
        QuestionSet set = read("samples.yaml", """
            - name: "Sample1"
              parameters:
                - "Where is it?"
              expected-output: "In the harbour."
              tags: ["where"]
            - name: "Sample2"
              parameters: ["Who is it?"]
              expected-outputs: ["Ann", "Ann Lee"]
            """);

        assertThat(set.name()).isEqualTo("samples");
        assertThat(set.corpus()).isEqualTo(new Corpus.Configured());
        assertThat(set.questions()).extracting(LabelledQuestion::id).containsExactly("Sample1", "Sample2");
        assertThat(set.questions().get(0).shortAnswers()).containsExactly("In the harbour.");
        assertThat(set.questions().get(0).tags()).containsExactly("where");
        assertThat(set.questions().get(1).shortAnswers()).containsExactly("Ann", "Ann Lee");
        assertThat(set.questions().get(1).text()).isEqualTo("Who is it?");
    }

    @Test
    void tellsMistakesInSamples() {
        assertThat(problems("samples.yml", "- name: a\n  parameters: [b, c]\n- name: a\n  parameters: [b]\n"))
                .containsExactly(
                        "samples.yml:1: [0].expected-output: is missing",
                        "samples.yml:2: [0].parameters: must hold one text, the question, not 2",
                        "samples.yml:3: [1].expected-output: is missing",
                        "samples.yml:3: [1].name: 'a' is taken by the sample on line 1");
    }

    @Test
    void saysWhatIsNoQuestionSet() throws Exception {
        assertThat(problems("set.txt", "x")).singleElement().asString().contains("is no question set");
        Path latin1 = Files.write(folder.resolve("set.yaml"), "name: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(BadQuestionSet.class, () -> new QuestionSetFiles().read(latin1)))
                .hasMessage("set.yaml:1: is not UTF-8");
    }

    private List<String> problems(String name, String text) {
        BadQuestionSet bad = catchThrowableOfType(BadQuestionSet.class, () -> read(name, text));
        return bad.problems().stream().map(Object::toString).toList();
    }

    private QuestionSet read(String name, String text) throws Exception {
        return new QuestionSetFiles().read(Files.writeString(folder.resolve(name), text));
    }
}
