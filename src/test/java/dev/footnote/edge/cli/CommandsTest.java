package dev.footnote.edge.cli;

import dev.footnote.document.Document;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFiles;
import dev.footnote.evaluation.claim.Scoring;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.claim.WordSupport;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.judge.Judgement;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.LineReadingSystem;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Harbour;
import dev.footnote.search.index.IndexReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTest {

    private static final String QUESTIONS = """
        name: harbour
        questions:
          - id: fare
            question: What costs an adult single
            kind: fact
            part: report
            answers: [["4.20"]]
            evidence: [{document: ferry.txt, quote: "An adult single costs £4.20"}]
          - id: keeper
            question: Who was keeper
            kind: fact
            part: fit
            answers: [["Berg"]]
            evidence: [{document: lamp.txt, quote: "The keeper was Anna Berg"}]
          - id: ethanol
            question: boiling point of ethanol
            kind: off_topic
            part: fit
          - id: methanol
            question: boiling point of methanol
            kind: off_topic
            part: report
        """;

    @TempDir
    private Path folder;

    private final List<Path> reported = new ArrayList<>();
    private final List<String> prepared = new ArrayList<>();
    private Optional<Judge> judge = Optional.empty();
    private Map<String, String> language = Map.of();
    private List<DocumentFailure> notRead = List.of();
    private IndexReport index = new IndexReport(2, 5, List.of());
    private Path set;

    @BeforeEach
    void writeTheSet() throws IOException {
        set = Files.writeString(folder.resolve("harbour.yaml"), QUESTIONS);
    }

    @Test
    void runsASet() {
        Outcome run = run("eval", "run", set.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("harbour: 4 of 4 answers, 2 documents, 5 passages")
                .containsPattern("retrieval +@1 +@3 +@5 +@10")
                .containsPattern("evidence-hit +1\\.000")
                .containsPattern("answer-correct +1\\.000 +1\\.000–1\\.000 +2");
        assertThat(run.err().lines()).contains("harbour: 4 of 4");
    }

    @Test
    void saysWhichLanguageModelIsAsked() {
        assertThat(run("eval", "run", set.toString()).err()).doesNotContain("language model");

        language = Map.of(Configuration.LANGUAGE_MODEL, "tiny");

        assertThat(run("eval", "run", set.toString()).err().lines())
                .contains("harbour: asks the language model tiny; -Dfootnote.model.name= measures without it");
        assertThat(run("eval", "run", set.toString(), "--retrieval-only").err()).doesNotContain("language model");
    }

    @Test
    void hasAnswersJudgedApartFromTheRest() throws IOException {
        judge = Optional.of(new Strict());
        Path report = folder.resolve("report");

        Outcome run = run("eval", "run", set.toString(), "--judge", "--report", report.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("harbour: 2 of 2 answers judged by strict")
                .containsPattern("judged-correct +0\\.500")
                .containsPattern("judged-supported +1\\.000");
        assertThat(Files.readString(report.resolve("judged.md"))).contains("| judged-correct | 0.500 |", "too short");
    }

    @Test
    void aJudgeWhoIsNotThereEndsTheCommandButLosesNothing() {
        judge = Optional.of(new Absent());
        Path report = folder.resolve("report");

        Outcome run = run("eval", "run", set.toString(), "--judge", "--report", report.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("harbour: 4 of 4 answers", "answer-correct");
        assertThat(run.err()).contains("nobody there");
        assertThat(report.resolve("judged.md")).exists();
    }

    @Test
    void judgingWithoutAModelIsSaidBeforeAnythingIsRun() {
        Outcome run = run("eval", "run", set.toString(), "--judge");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no language model is set");
    }

    /** Finds every answer half right. */
    private static final class Strict implements Judge {

        @Override
        public String name() {
            return "strict";
        }

        @Override
        public Optional<Judgement> judge(
                String question, List<List<String>> accepted, String answer, List<String> sources) {
            return Optional.of(new Judgement(0.5, 1, "too short"));
        }
    }

    /** Is never there. */
    private static final class Absent implements Judge {

        @Override
        public String name() {
            return "absent";
        }

        @Override
        public Optional<Judgement> judge(
                String question, List<List<String>> accepted, String answer, List<String> sources) throws JudgeFailed {
            throw new JudgeFailed("nobody there", null);
        }
    }

    @Test
    void retrievesOnly() {
        Outcome run = run("eval", "run", set.toString(), "--retrieval-only", "--k", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("harbour: 2 of 2 searches, 2 documents, 5 passages")
                .containsPattern("evidence-hit +1\\.000")
                .doesNotContain("answer-correct", "refus");
    }

    @Test
    void comparesRetrievalOnly() {
        Outcome run = run(
                "eval", "compare", set.toString(), "--retrieval-only", "--b", "answering.threshold=0.7", "--k", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("evidence-hit@2 +1\\.000 +1\\.000")
                .doesNotContain("answer-correct");
    }

    @Test
    void aBaselineOfRetrievalIsHeldAgainstRetrieval() {
        Path baseline = folder.resolve("baseline.json");
        run("eval", "baseline", set.toString(), "-o", baseline.toString(), "--retrieval-only");

        Outcome held = run("eval", "run", set.toString(), "--retrieval-only", "--baseline", baseline.toString());
        Outcome other = run("eval", "run", set.toString(), "--baseline", baseline.toString());

        assertThat(held.exitCode()).isZero();
        assertThat(other.err().lines())
                .containsExactly(baseline + " asks other questions; run it with --retrieval-only");
    }

    @Test
    void fitsNothingWithoutAnswers() {
        assertThat(run("eval", "calibrate", set.toString(), "--retrieval-only").exitCode())
                .isEqualTo(3);
        assertThat(run("eval", "run", set.toString(), "--force", "--retrieval-only")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void scoresClaims() throws IOException {
        Path claims = claims("""
            {"id": "a", "claim": "Dogs travel free", "evidence": "Dogs travel free.", "label": "supported"}
            {"id": "b", "claim": "Cats pay", "evidence": "Dogs travel free.", "label": "not_stated"}
            {"id": "c", "faithful": "It costs 4", "unfaithful": "It costs 5", "article": "It costs 4."}
            """);

        Outcome run = run("eval", "run", claims.toString(), "--report", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("claims: 3 of 3 claims and pairs, by words")
                .containsPattern("support-auc +1\\.000 +1\\.000–1\\.000 +3")
                .containsPattern("pairs-ranked +1\\.000 +1\\.000–1\\.000 +1");
        assertThat(reported).containsExactly(folder);
        assertThat(run("eval", "run", claims.toString(), "--fail-under", "support-balanced-accuracy=0.9")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void scoresClaimsBesideQuestions() throws IOException {
        Path claims = claims("{\"id\": \"c\", \"faithful\": \"It costs 4\", \"unfaithful\": \"It costs 5\","
                + " \"article\": \"It costs 4.\"}");

        Outcome run = run("eval", "run", set.toString(), claims.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("harbour: 4 of 4 answers", "claims: 1 of 1 claims and pairs");
        assertThat(run("eval", "run", claims.toString(), "--baseline", "x.json").exitCode())
                .isEqualTo(3);
    }

    @Test
    void validatesClaims() throws IOException {
        Path sound = claims("{\"id\": \"a\", \"claim\": \"x\", \"evidence\": \"y\", \"label\": \"supported\"}");
        Outcome valid = run("eval", "validate", sound.toString());
        Path broken = claims("{\"id\": \"a\", \"claim\": \"x\", \"evidence\": \"y\", \"label\": \"yes\"}");
        Outcome invalid = run("eval", "run", broken.toString());

        assertThat(valid.exitCode()).isZero();
        assertThat(valid.out()).contains("claims: 1 claims, 0 pairs, no mistakes");
        assertThat(invalid.exitCode()).isEqualTo(2);
        assertThat(invalid.err()).contains("claims.jsonl:1: label: 'yes' is no label");
    }

    private Path claims(String lines) throws IOException {
        return Files.writeString(folder.resolve("claims.jsonl"), lines);
    }

    @Test
    void holdsAgainstItsOwnBaseline() {
        Path baseline = folder.resolve("baseline.json");

        Outcome made = run("eval", "baseline", set.toString(), "-o", baseline.toString());
        Outcome held = run("eval", "run", set.toString(), "--baseline", baseline.toString());

        assertThat(made.exitCode()).isZero();
        assertThat(baseline).exists();
        assertThat(held.exitCode()).isZero();
        assertThat(held.out()).contains("as its baseline, within 0.020");
    }

    @Test
    void tellsWhichQuestionsItsBaselineDoesNotKnowAndFailsWhereOneIsGone() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        run("eval", "baseline", set.toString(), "-o", baseline.toString());

        Files.writeString(set, QUESTIONS.replace("id: methanol", "id: propanol"));
        Outcome renamed = run("eval", "run", set.toString(), "--baseline", baseline.toString());
        Files.writeString(set, QUESTIONS + "  - {id: toluene, question: boiling point of toluene, kind: off_topic}\n");
        Outcome longer = run("eval", "run", set.toString(), "--baseline", baseline.toString());

        assertThat(renamed.exitCode()).isEqualTo(1);
        assertThat(renamed.out())
                .contains("missing, and in its baseline: 1 questions: methanol")
                .contains("new, and not in its baseline: 1 questions: propanol");
        assertThat(longer.exitCode()).isZero();
        assertThat(longer.out())
                .contains("new, and not in its baseline: 1 questions: toluene")
                .doesNotContain("missing, and");
    }

    @Test
    void showsTotalsByKind() {
        Outcome run = run("eval", "run", set.toString());

        assertThat(run.out())
                .containsPattern("by kind +n +answer-correct +false-refusal +refused +citation-precision")
                .containsPattern("fact +2 +1\\.000 +0\\.000 +– +1\\.000")
                .containsPattern("off_topic +2 +– +– +1\\.000 +–");
    }

    @Test
    void saysWhatIsWrongWithALimit() {
        assertThat(limited("accuracy=1")).contains("there is no measure 'accuracy'; there are evidence-hit@K, ");
        assertThat(limited("evidence-hit=0.9")).contains("evidence-hit is measured at a rank: evidence-hit@5");
        assertThat(limited("answer-correct@5=0.9")).contains("answer-correct has no rank");
        assertThat(limited("answer-correct")).contains("a limit is written measure=value");
        assertThat(limited("answer-correct=high")).contains("no number: 'answer-correct=high'");
    }

    private String limited(String limit) {
        return run("eval", "run", set.toString(), "--fail-under", limit).err();
    }

    @Test
    void failsWhereATotalIsWorseThanItsBaseline() {
        Path baseline = folder.resolve("baseline.json");
        run("eval", "baseline", set.toString(), "-o", baseline.toString(), "--tolerance", "0");

        Outcome worse = run(
                "eval",
                "run",
                set.toString(),
                "--baseline",
                baseline.toString(),
                "--config",
                "answering.threshold=0.7");

        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out())
                .contains("worse than its baseline: answer-correct 0.500, was 1.000")
                .contains("worse than its baseline: false-refusal 0.500, was 0.000");
    }

    @Test
    void refusesABaselineOfOtherQuestionsAndSaysWhichArgumentsFit() {
        Path baseline = folder.resolve("baseline.json");
        run("eval", "baseline", set.toString(), "-o", baseline.toString(), "--part", "report", "--withhold-evidence");

        Outcome other = run("eval", "run", set.toString(), "--baseline", baseline.toString());

        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.err().lines())
                .containsExactly(baseline + " asks other questions; run it with --part report --withhold-evidence");
    }

    @Test
    void failsUnderALimit() {
        assertThat(run("eval", "run", set.toString(), "--fail-under", "answer-correct=1")
                        .exitCode())
                .isZero();
        assertThat(run("eval", "run", set.toString(), "--fail-under", "false-refusal=0")
                        .exitCode())
                .isZero();

        Outcome missed = run(
                "eval",
                "run",
                set.toString(),
                "--config",
                "answering.threshold=0.7",
                "--fail-under",
                "answer-correct=0.9",
                "--fail-under",
                "false-refusal=0.1");

        assertThat(missed.exitCode()).isEqualTo(1);
        assertThat(missed.err())
                .contains("harbour: answer-correct is 0.5000, under 0.9")
                .contains("harbour: false-refusal is 0.5000, above 0.1");
    }

    @Test
    void tellsEveryMistakeOfASetAndRunsNothing() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                QUESTIONS
                        .replace("kind: off_topic\n    part: fit", "kind: offtopic\n    part: fit")
                        .replace("id: keeper", "id: fare")
                        .replace("part: report\n    answers", "prat: report\n    answers"));

        Outcome run = run("eval", "run", set.toString(), bad.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(3)
                .allMatch(line -> line.matches("bad\\.yaml:\\d+: questions\\[\\d]\\..+: .+"));
        assertThat(run.out()).isEmpty();
        assertThat(prepared).isEmpty();
    }

    @Test
    void aQuoteThatDriftedIsAMistakeToo() throws IOException {
        Files.writeString(set, QUESTIONS.replace("keeper was Anna", "keeper is Anna"));

        Outcome run = run("eval", "run", set.toString());
        Outcome validation = run("eval", "validate", set.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the nearest text is at").contains("The keeper was Anna Berg");
        assertThat(validation.exitCode()).isEqualTo(2);
        assertThat(validation.out()).contains("error: ").contains("harbour: 4 questions, 2 documents, mistakes");
    }

    @Test
    void validatesWithoutRunning() {
        Outcome validation = run("eval", "validate", set.toString());

        assertThat(validation.exitCode()).isZero();
        assertThat(validation.out()).isEqualToNormalizingNewlines("harbour: 4 questions, 2 documents, no mistakes\n");
        assertThat(prepared).isEmpty();
    }

    @Test
    void comparesTwoConfigurationsByAPairedTest() {
        Outcome comparison = run(
                "eval", "compare", set.toString(), "--a", "answering.threshold=0.5", "--b", "answering.threshold=0.7");

        assertThat(comparison.exitCode()).isZero();
        assertThat(comparison.out())
                .contains("a: {footnote.answering.threshold=0.5}")
                .containsPattern("answer-correct +1\\.000 +0\\.500 +-0\\.500 +[01]\\.\\d+ +2")
                .contains("p by paired randomisation test");
    }

    @Test
    void calibratesOnOnePartAndReportsTheOther() {
        Outcome calibration = run("eval", "calibrate", set.toString());

        assertThat(calibration.exitCode()).isZero();
        // keeper has 2 of 3 words, ethanol none of 4
        assertThat(calibration.out())
                .contains("footnote.answering.threshold=0.3333")
                .containsPattern("fit 0\\.333 +2 +1\\.000 +0\\.000 +0\\.000")
                .containsPattern("report 0\\.333 +2 +1\\.000 +0\\.000 +0\\.000");
    }

    @Test
    void calibratesByTheDecisionAloneWhenBalanced() {
        Outcome calibration = run("eval", "calibrate", set.toString(), "--balanced");

        assertThat(calibration.exitCode()).isZero();
        assertThat(calibration.out()).contains("footnote.answering.threshold=0.3333");
    }

    @Test
    void calibratingNeedsSomethingToRefuse() throws IOException {
        Files.writeString(set, QUESTIONS.substring(0, QUESTIONS.indexOf("  - id: ethanol")));

        Outcome calibration = run("eval", "calibrate", set.toString());

        assertThat(calibration.exitCode()).isEqualTo(3);
        assertThat(calibration.err()).contains("try --withhold-evidence");
    }

    @Test
    void writesReports() {
        Path reports = folder.resolve("reports");

        Outcome run = run("eval", "run", set.toString(), "--report", reports.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(reported).containsExactly(reports);
        assertThat(run.err()).contains("wrote " + reports.resolve("report.txt"));
    }

    @Test
    void whatWasDoneIsKeptWhenItIsStopped() {
        Path reports = folder.resolve("reports");

        Outcome run = run(() -> true, "eval", "run", set.toString(), "--report", reports.toString());

        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.err()).contains("stopped after 0 of 4");
        assertThat(reported).containsExactly(reports);
    }

    @Test
    void aBaselineIsNotMadeOfHalfARun() {
        Path baseline = folder.resolve("baseline.json");

        Outcome run = run(() -> true, "eval", "baseline", set.toString(), "-o", baseline.toString());

        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(baseline).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frob",
                "eval",
                "eval run",
                "eval run missing.yaml",
                "eval run SET --config depth",
                "eval run SET --config documents.path=/etc",
                "eval run SET --part both",
                "eval run SET --k 0",
                "eval run SET --sample -1",
                "eval run SET --fail-under accuracy=1",
                "eval run SET --fail-under answer-correct=high",
                "eval run SET --fail-under refused-nonsense=1",
                "eval run SET --baseline missing.json",
                "eval run SET --baseline SET",
                "eval compare SET",
                "eval calibrate SET --part fit",
                "eval baseline SET",
                "eval baseline SET -o DIR/no/such/folder.json",
                "eval baseline SET -o DIR/x.json --tolerance -1"
            })
    void whatCannotBeRunIsOneLineAndExitsWithThree(String arguments) {
        Outcome run = run(arguments
                .replace("SET", set.toString())
                .replace("DIR", folder.toString())
                .split(" "));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()
                        .lines()
                        .filter(line -> !line.matches("harbour: (indexing )?\\d.*"))
                        .toList())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-h",
                "eval -h",
                "eval run -h",
                "eval compare --help",
                "help eval",
                "eval calibrate -h",
                "index -h",
                "index sync -h",
                "index verify -h"
            })
    void helpsWhenAsked(String arguments) {
        Outcome help = run(arguments.split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: footnote");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void checksTheIndex() {
        Outcome sound = run("index", "verify");
        index = new IndexReport(2, 5, List.of("lamp.txt: 1 passages are indexed, of 2"));
        Outcome broken = run("index", "verify");

        assertThat(sound).isEqualTo(new Outcome(0, "2 documents, 5 passages, sound\n", ""));
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out())
                .isEqualTo("lamp.txt: 1 passages are indexed, of 2\n2 documents, 5 passages, not sound\n");
    }

    @Test
    void bringsTheIndexInStepAndTellsWhatItDid() {
        Outcome sync = run("index", "sync");
        notRead = List.of(new DocumentFailure("old.txt", "the file is blank"));
        Outcome incomplete = run("index", "sync");

        assertThat(sync.exitCode()).isZero();
        assertThat(sync.err()).isEqualTo("documents: 1 of 2\ndocuments: 2 of 2\n");
        assertThat(sync.out())
                .isEqualTo("added a.txt\nrenamed b.txt to c.txt\n"
                        + "1 added, 0 changed, 1 renamed, 0 removed, 0 not read; 7 passages in 1.5 s\n");
        assertThat(incomplete.exitCode()).isEqualTo(1);
        assertThat(incomplete.out()).contains("not read old.txt", "1 not read;");
    }

    @Test
    void aSyncThatIsStoppedSaysSo() {
        Outcome stopped = run(() -> true, "index", "sync");

        assertThat(stopped.exitCode()).isEqualTo(130);
        assertThat(stopped.err()).endsWith("stopped\n");
    }

    private final class Index implements IndexTools {

        @Override
        public IndexReport verify() {
            return index;
        }

        @Override
        public SyncReport sync(Reading progress, Consumer<String> warn) {
            if (!progress.at(1, 1) || !progress.at(2, 0)) {
                throw new CancellationException("stopped");
            }
            return new SyncReport(
                    Instant.EPOCH,
                    1.5,
                    List.of("a.txt"),
                    List.of(),
                    new TreeMap<>(Map.of("b.txt", "c.txt")),
                    List.of(),
                    notRead,
                    7);
        }
    }

    /** What a command left behind. */
    private record Outcome(int exitCode, String out, String err) {}

    private Outcome run(String... args) {
        return run(() -> false, args);
    }

    @Test
    void asksCasesOfDisagreementAndTellsWhatWasWrong() throws IOException {
        Path cases = Files.writeString(folder.resolve("mill.cases.yaml"), """
            corpora:
              - id: paper-mill
                documents:
                  - id: monday.txt
                    text: Twelve workers were injured.
                cases:
                  - question: How many workers were injured?
                    expect: conflict
                    sides: ["Twelve", "15"]
                  - question: Who was injured?
                    expect: none
            """);

        Outcome run = run("eval", "disagreement", cases.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("wrong: paper-mill: How many workers were injured? expected: CONFLICT [Twelve, 15], shown:"
                        + " none")
                .contains("to fit: 2 cases, 1 labelled, 0 found, 0 shown, precision 1.00, recall 0.00");
        assertThat(run("eval", "disagreement", cases.toString(), "--part", "report")
                        .out())
                .isEmpty();
        assertThat(run("eval", "disagreement", folder.resolve("none.yaml").toString())
                        .exitCode())
                .isEqualTo(3);
        Files.writeString(cases, "corpora: []");
        assertThat(run("eval", "disagreement", cases.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void adoptsFeedbackThatSaysEnoughAndTellsOfTheRest() throws IOException {
        Path feedback = Files.writeString(folder.resolve("feedback.jsonl"), """
            {"question":"When does the last boat go?","verdict":"wrong","quote":"The last boat leaves at 21:30","document":"ferry.txt","answer":"21:30"}
            {"question":"What about cats?","verdict":"wrong"}
            {"question":"bro\
            """);

        Outcome adoption = run("eval", "adopt", feedback.toString(), set.toString());

        assertThat(adoption.exitCode()).isZero();
        assertThat(adoption.out()).contains("added when-does-the-last-boat-go", "1 added, 2 not used");
        assertThat(adoption.err()).contains("What about cats?", "feedback.jsonl:3:");
        assertThat(run("eval", "validate", set.toString()).exitCode()).isZero();
        assertThat(run("eval", "adopt", feedback.toString(), set.toString()).out())
                .contains("0 added, 3 not used");
    }

    private Outcome run(BooleanSupplier stopped, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, stopped);
        int exitCode = new Commands(tools(), new Index(), console).run(args);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private Tools tools() {
        return new Tools(
                new Evaluations(SetFiles.ALL, corpus -> Harbour.DOCUMENTS, new Systems()),
                List.of((result, baseline, to) -> {
                    reported.add(to);
                    return to.resolve("report.txt");
                }),
                List.of((result, to) -> {
                    reported.add(to);
                    return to.resolve("claims.txt");
                }));
    }

    private final class Systems implements Evaluations.Systems {

        @Override
        public PipelineFactory open(Optional<Path> cache, Progress indexing) {
            return new Pipelines();
        }

        @Override
        public SupportScorer scorer(Scoring by) {
            return new WordSupport();
        }

        @Override
        public Judge judge() throws JudgeFailed {
            return judge.orElseThrow(() -> new JudgeFailed("no language model is set", null));
        }
    }

    /** Makes systems that know one setting. */
    private final class Pipelines implements PipelineFactory {

        @Override
        public void check(Map<String, String> overrides) throws BadSetting {
            for (String name : overrides.keySet()) {
                if (!name.equals("footnote.answering.threshold")) {
                    throw new BadSetting(name + " is nothing that an evaluation can set");
                }
            }
        }

        @Override
        public Prepared prepare(Corpus corpus, Map<String, String> overrides) throws BadSetting {
            check(overrides);
            prepared.add(overrides.toString());
            List<Document> documents = ((Corpus.Given) corpus).documents();
            double threshold = Double.parseDouble(overrides.getOrDefault("footnote.answering.threshold", "0.5"));
            return new LineReadingSystem(threshold, overrides, documents) {

                @Override
                public Configuration configuration() {
                    Map<String, String> settings =
                            new TreeMap<>(super.configuration().settings());
                    settings.putAll(language);
                    return new Configuration("none", settings, overrides);
                }
            };
        }

        @Override
        public void close() {}
    }
}
