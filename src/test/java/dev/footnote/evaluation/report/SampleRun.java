package dev.footnote.evaluation.report;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.edge.rest.SampleDocuments;
import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.metrics.RiskCoverage;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Size;
import dev.footnote.evaluation.run.Slice;
import dev.footnote.evaluation.run.Speed;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Gold;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.Quote;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static dev.footnote.edge.rest.SampleDocuments.ATTACK;
import static dev.footnote.edge.rest.SampleDocuments.DIFFICULT_NAME;
import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.HOSTILE;
import static dev.footnote.edge.rest.SampleDocuments.LAMP;
import static dev.footnote.edge.rest.SampleDocuments.find;

/** A run with every outcome, of which one document and one question mean harm. */
public final class SampleRun {

    public static final String HOSTILE_QUESTION =
            "Does it harm? </summary><script>window.harmed = 1</script> =1+1 | [x](javascript:y) @all";

    private static final Bootstrap BOOTSTRAP = new Bootstrap(200, 0.95, 1);

    private SampleRun() {}

    /** Answers took so many milliseconds more. */
    public static RunResult of(double slower) {
        List<QuestionResult> questions = new ArrayList<>();
        questions.add(answered(
                "ferries",
                "How many ferries cross the bay?",
                Kind.FACT,
                HARBOUR,
                FERRIES,
                FERRIES,
                "Twelve",
                0.93,
                12 + slower));
        questions.add(answered(
                "lamp",
                "Who lit the lamp of the lighthouse?",
                Kind.FACT,
                DIFFICULT_NAME,
                LAMP,
                LAMP,
                "Ada Nørgaard",
                0.81,
                17 + slower));
        questions.add(answered(
                "quay",
                "From which quay do the ferries leave?",
                Kind.FACT,
                HARBOUR,
                "They leave from the 🚢 northern quay.",
                FERRIES,
                "northern",
                0.66,
                14 + slower));
        questions.add(answered(
                "harm<b>", HOSTILE_QUESTION, Kind.REASON, HOSTILE, ATTACK, ATTACK, "alert", 0.58, 25 + slower));
        questions.add(refused(
                "gulls",
                "What did the gulls take?",
                Kind.PARAPHRASE,
                0.31,
                16 + slower,
                HARBOUR,
                "the gulls took little notice of it all"));
        questions.add(refused(
                "tunnel", "When was the tunnel under the bay dug?", Kind.FALSE_PREMISE, 0.12, 15 + slower, null, null));
        questions.add(refused("weather", "Will it rain tomorrow?", Kind.UNKNOWABLE, 0.05, 11 + slower, null, null));
        questions.add(invented("captain", "What is the name of the captain of the oldest ferry?", 0.55, 140 + slower));
        Map<String, Slices.Total> totals = totals(questions);
        return new RunResult(
                "harbour <i>test</i>",
                new Configuration(
                        "all-minilm-l6-v2-q",
                        Map.of("footnote.answering.threshold", "0.5", "footnote.retrieval.depth", "100"),
                        Map.of("footnote.retrieval.depth", "100")),
                RunOptions.DEFAULT,
                questions.size(),
                questions,
                new RunResult.Summary(
                        totals,
                        slices(questions),
                        RiskCoverage.of(questions.stream()
                                        .map(one -> new RiskCoverage.Outcome(
                                                one.confidence(),
                                                1 - one.measures().getOrDefault("right-if-answered", 0.0)))
                                        .toList())
                                .points()),
                new RunResult.Conditions(
                        new Speed(15 + slower, 140 + slower, 1000 / (31 + slower), 2.5 + slower),
                        new Size(3, 62, 21_400, 95_232),
                        SampleDocuments.all().stream().collect(Collectors.toMap(Document::id, Function.identity()))));
    }

    /** What a run before came to, in which the lamp was answered wrongly and the captain was refused. */
    public static Baseline before() {
        RunResult now = of(0);
        Map<String, Map<String, Double>> questions = new LinkedHashMap<>();
        now.questions().forEach(one -> questions.put(one.key(), new LinkedHashMap<>(one.measures())));
        questions.get("lamp").put("answer-correct", 0.0);
        questions.get("captain").put("refused", 1.0);
        questions.get("quay").put("evidence-mrr@10", 0.1);
        questions.remove("weather");
        Map<String, Double> totals = new LinkedHashMap<>();
        now.totals().forEach((name, total) -> totals.put(name, total.mean()));
        totals.put("answer-correct", 0.4);
        totals.put("refused", 1.0);
        return new Baseline(now.set(), now.configuration(), now.options(), 0, totals, questions);
    }

    private static QuestionResult answered(
            String id,
            String text,
            Kind kind,
            Document document,
            String wanted,
            String cited,
            String answer,
            double confidence,
            double time) {
        boolean right = wanted.equals(cited);
        Span span = find(document, cited);
        int at = cited.indexOf(answer);
        Map<String, Double> measures = new LinkedHashMap<>();
        retrieval(measures, right ? 1 : 4);
        measures.put("answer-correct", right ? 1.0 : 0.0);
        measures.put("citation-precision", right ? 1.0 : 0.0);
        measures.put("citation-recall", right ? 1.0 : 0.0);
        measures.put("verbatim", 1.0);
        measures.put("false-refusal", 0.0);
        measures.put("right-if-answered", right ? 1.0 : 0.0);
        return new QuestionResult(
                question(id, text, kind, document, wanted, answer),
                Variant.NORMAL,
                new QuestionResult.Reply(
                        confidence,
                        right
                                ? Optional.of(new Answer.ShortAnswer(
                                        answer,
                                        1,
                                        Span.of(span.start() + at, span.start() + at + answer.length()),
                                        0.7))
                                : Optional.empty(),
                        List.of(new Answer.Sentence(cited, List.of(1), Verdict.VERBATIM)),
                        List.of(new Citation(1, document, span)),
                        Optional.empty()),
                hits(document, wanted),
                List.of(List.of(new DocumentSpan(document.id(), find(document, wanted)))),
                time,
                measures);
    }

    private static QuestionResult refused(
            String id, String text, Kind kind, double confidence, double time, Document document, String wanted) {
        Map<String, Double> measures = new LinkedHashMap<>();
        if (kind.answerable()) {
            retrieval(measures, 2);
            measures.put("answer-correct", 0.0);
            measures.put("false-refusal", 1.0);
            measures.put("right-if-answered", 1.0);
        } else {
            measures.put("refused", 1.0);
            measures.put("right-if-answered", 0.0);
        }
        return new QuestionResult(
                kind.answerable()
                        ? question(id, text, kind, document, wanted, wanted)
                        : question(id, text, kind, null, null, null),
                Variant.NORMAL,
                QuestionResult.Reply.refused(
                        confidence,
                        kind == Kind.FALSE_PREMISE ? Answer.Reason.FALSE_PREMISE : Answer.Reason.NOT_STATED),
                hits(HARBOUR, FERRIES),
                kind.answerable()
                        ? List.of(List.of(new DocumentSpan(document.id(), find(document, wanted))))
                        : List.of(),
                time,
                measures);
    }

    private static QuestionResult invented(String id, String text, double confidence, double time) {
        return new QuestionResult(
                question(id, text, Kind.NOT_STATED, null, null, null),
                Variant.NORMAL,
                new QuestionResult.Reply(
                        confidence,
                        Optional.empty(),
                        List.of(new Answer.Sentence("Old boats rest.", List.of(1), Verdict.VERBATIM)),
                        List.of(new Citation(1, HARBOUR, find(HARBOUR, "Old boats rest."))),
                        Optional.empty()),
                hits(HARBOUR, FERRIES),
                List.of(),
                time,
                Map.of("refused", 0.0, "right-if-answered", 0.0));
    }

    private static void retrieval(Map<String, Double> measures, int rank) {
        for (int k : RunOptions.DEFAULT.cutoffs()) {
            measures.put(Measure.EVIDENCE_HIT.at(k), rank <= k ? 1.0 : 0.0);
            measures.put(Measure.EVIDENCE_RECALL.at(k), rank <= k ? 1.0 : 0.0);
            measures.put(Measure.DOCUMENT_RECALL.at(k), rank <= k + 2 ? 1.0 : 0.0);
            measures.put(Measure.EVIDENCE_MRR.at(k), rank <= k ? 1.0 / rank : 0.0);
        }
    }

    private static LabelledQuestion question(
            String id, String text, Kind kind, Document document, String wanted, String answer) {
        Gold gold = document == null
                ? Gold.NONE
                : new Gold(
                        List.of(List.of(answer, answer + "!")),
                        List.of(answer),
                        List.of(Evidence.of(Quote.of(document.id(), wanted))),
                        Map.of());
        return new LabelledQuestion(
                id,
                Asking.of(text),
                kind,
                List.of("sample", kind == Kind.REASON ? "<u>odd</u>" : "plain"),
                gold,
                Part.REPORT,
                new Origin("sample.yaml", 3));
    }

    private static List<Hit> hits(Document document, String words) {
        Span span = find(document, words);
        Passage first = new Passage(document, span, List.of(span), List.of());
        Span other = find(HOSTILE, "It begins.");
        Passage second = new Passage(HOSTILE, other, List.of(other), List.of());
        return List.of(new Hit(first, 1, 0.31, 1, 9.25, 2, 0.61), new Hit(second, 2, 0.12, 0, 0, 1, 0.64));
    }

    private static Map<String, Slices.Total> totals(List<QuestionResult> questions) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        questions.forEach(one -> one.measures()
                .forEach((name, value) ->
                        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value)));
        Map<String, Slices.Total> totals = new LinkedHashMap<>();
        values.forEach((name, all) -> totals.put(
                name, Slices.Total.of(all.stream().mapToDouble(one -> one).toArray(), BOOTSTRAP)));
        return totals;
    }

    private static List<Slice> slices(List<QuestionResult> questions) {
        List<Slice> slices = new ArrayList<>();
        slices(
                slices,
                Slice.By.KIND,
                questions,
                one -> List.of(one.question().kind().label()));
        slices(slices, Slice.By.TAG, questions, one -> one.question().tags());
        return slices;
    }

    private static void slices(
            List<Slice> all,
            Slice.By by,
            List<QuestionResult> questions,
            Function<QuestionResult, List<String>> names) {
        for (String name : questions.stream()
                .flatMap(one -> names.apply(one).stream())
                .distinct()
                .sorted()
                .toList()) {
            List<QuestionResult> members = questions.stream()
                    .filter(one -> names.apply(one).contains(name))
                    .toList();
            all.add(new Slice(by, name, members.size(), totals(members)));
        }
    }
}
