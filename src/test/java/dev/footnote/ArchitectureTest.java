package dev.footnote;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Our code keeps the rules, and each rule is seen to fail on {@code broken}, code that keeps none. */
class ArchitectureTest {

    private static final DirectionTable TABLE = DirectionTable.in(Path.of("CONTRIBUTING.md"));
    private static final ArchitectureRules RULES = new ArchitectureRules("dev.footnote", TABLE);
    private static final ArchitectureRules BROKEN_RULES = new ArchitectureRules("broken", TABLE);

    /** The program, and what trains it, which is compiled with the tests. */
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(
                    place -> new ImportOption.DoNotIncludeTests().includes(place) || TrainingSources.include(place))
            .importPackages("dev.footnote");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.footnote");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    /**
     * One rule, and what it must find in {@code broken}.
     *
     * @param rule the rule
     * @param classes what it is about
     * @param offences parts of the messages it must give, one a kind of offence
     */
    private record Case(Function<ArchitectureRules, ArchRule> rule, JavaClasses classes, String... offences) {}

    private static final List<Case> CASES = List.of(
            new Case(ArchitectureRules::directions, PROGRAM, "broken.document.LooksAhead", "broken.edge.rest.UsesRoot"),
            new Case(
                    ArchitectureRules::technologies,
                    PROGRAM,
                    "broken.answer.question.KnowsLucene",
                    "broken.adapter.lucene.KnowsJackson",
                    "broken.search.passage.KnowsOnlyAnArray"),
            new Case(
                    ArchitectureRules::knownPackages,
                    PROGRAM,
                    "broken.util.Strings",
                    "broken.adapter.lucene.deep.Nested"),
            new Case(ArchitectureRules::noCycles, PROGRAM, "Slice document"),
            new Case(ArchitectureRules::noVagueNames, PROGRAM, "broken.util.Strings", "broken.edge.cli.CommandManager"),
            new Case(ArchitectureRules::noFieldInjection, PROGRAM, "Injected.injected", "Injected.configured"),
            new Case(ArchitectureRules::noStandardStreams, PROGRAM, "Chatty.print", "Chatty.trace"),
            new Case(ArchitectureRules::noLoggingInTheCore, PROGRAM, "Chatty.log"),
            new Case(ArchitectureRules::reasonsForDisabledTests, TESTS, "SkippedFacts is", "SkippedFacts.someday"));

    @TestFactory
    Stream<DynamicTest> ourCodeKeepsTheRule() {
        return CASES.stream().map(one -> {
            ArchRule rule = one.rule().apply(RULES);
            return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(one.classes()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theRuleFindsWhatBreaksIt() {
        return CASES.stream().map(one -> {
            ArchRule rule = one.rule().apply(BROKEN_RULES);
            return DynamicTest.dynamicTest(rule.getDescription(), () -> {
                String found = String.join(
                        "\n", rule.evaluate(BROKEN).getFailureReport().getDetails());
                assertThat(found).contains(one.offences()).doesNotContain("Blameless");
            });
        });
    }

    @Test
    void theClassesLookedAtAreOurs() {
        assertThat(PROGRAM.contain("dev.footnote.document.Document")).isTrue();
        assertThat(PROGRAM.contain("dev.footnote.training.Training")).isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
        assertThat(TESTS.contain(ArchitectureTest.class)).isTrue();
    }

    @Test
    void theCoreUsesNoTechnology() {
        assertThat(TABLE.rows().entrySet().stream()
                        .filter(row -> row.getValue().isCore())
                        .map(row -> row.getKey()))
                .containsExactlyInAnyOrder(
                        "work",
                        "document",
                        "document.description",
                        "document.layout",
                        "document.markup",
                        "document.sync",
                        "document.worker",
                        "document.block",
                        "document.source",
                        "embedding",
                        "language",
                        "language.amount",
                        "language.modality",
                        "language.speech",
                        "language.sentence",
                        "language.boundary",
                        "language.phrase",
                        "model.prompt",
                        "model.generation",
                        "search.passage",
                        "search.index",
                        "search.retrieval",
                        "search.store",
                        "answer",
                        "answer.question",
                        "answer.conversation",
                        "answer.reading",
                        "answer.citation",
                        "answer.disagreement",
                        "answer.disagreement.edition",
                        "answer.disagreement.read",
                        "answer.disagreement.rule",
                        "answer.disagreement.statement",
                        "answer.verification",
                        "answer.verification.check",
                        "answer.verification.evidence",
                        "answer.reply",
                        "answer.compose",
                        "answer.suggestion",
                        "evaluation",
                        "evaluation.metrics",
                        "evaluation.set",
                        "evaluation.run",
                        "evaluation.claim",
                        "evaluation.conflict",
                        "evaluation.feedback",
                        "evaluation.judge");
    }

    @Test
    void everyAllowanceIsUsed() {
        assertThat(RULES.unusedAllowances(PROGRAM)).isEmpty();
    }

    @Test
    void anUnusedAllowanceIsFound() {
        assertThat(BROKEN_RULES.unusedAllowances(BROKEN))
                .contains("answer.question may use language, and does not", "adapter.onnx may use ai.djl, and does not")
                .doesNotContain("adapter.lucene may use document, and does not");
    }

    @Test
    void aRowCannotUseTheOneBelow() {
        List<String> lines =
                List.of("| package | may use | technology |", "|---|---|---|", "| a | b | – |", "| b | – | – |");

        assertThatThrownBy(() -> DirectionTable.of(lines)).hasMessageContaining("b is used before its own row");
    }

    @Test
    void aFileWithoutTheTableIsRefused() {
        assertThatThrownBy(() -> DirectionTable.of(List.of("# Habits"))).hasMessageContaining("no table");
    }
}
