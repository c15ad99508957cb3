package dev.footnote;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Disabled;

import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What holds for the code below one root package.
 *
 * @param root the root package: {@code dev.footnote}, or another one to see the rules fail
 * @param table which package may use which
 */
record ArchitectureRules(String root, DirectionTable table) {

    private static final List<String> VAGUE_PACKAGES = List.of("util", "utils", "common", "helper", "impl", "dto");
    private static final String VAGUE_TYPES = ".*(Impl|Utils?|Helper|Manager|Dto)";
    private static final List<String> INJECTIONS = List.of(
            "jakarta.inject.Inject", "javax.inject.Inject", "org.eclipse.microprofile.config.inject.ConfigProperty");

    ArchRule directions() {
        return classesShould("use only the packages that the table allows", (type, report) -> {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getPackageName();
                if (isOurs(target) && !mayUse(name(type), name(target))) {
                    report.accept(use.getDescription());
                }
            }
        });
    }

    ArchRule technologies() {
        return classesShould("use only the technology of their package", (type, report) -> {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                JavaClass target = use.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !isOurs(target.getPackageName()) && !mayUseForeign(type, target)) {
                    report.accept(use.getDescription());
                }
            }
        });
    }

    ArchRule knownPackages() {
        return classesShould("stand in a package of the table", (type, report) -> {
            if (table.row(name(type)).isEmpty()) {
                report.accept(type.getName() + " stands in a package that the table does not know");
            }
        });
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule noVagueNames() {
        return classesShould("have names that say something", (type, report) -> {
            boolean vaguePackage =
                    Arrays.stream(type.getPackageName().split("\\.")).anyMatch(VAGUE_PACKAGES::contains);
            if (vaguePackage || type.getSimpleName().matches(VAGUE_TYPES)) {
                report.accept(type.getName() + " has a vague name");
            }
        });
    }

    ArchRule noFieldInjection() {
        return classesShould("be given what they need by constructor", (type, report) -> {
            for (JavaField field : type.getFields()) {
                if (INJECTIONS.stream().anyMatch(field::isAnnotatedWith)) {
                    report.accept(field.getFullName() + " is injected");
                }
            }
        });
    }

    ArchRule noStandardStreams() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".assembly", root + ".edge.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true);
    }

    /** The core reports by values and exceptions; who logs is decided at the rim. */
    ArchRule noLoggingInTheCore() {
        return ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.describe("stand in the core", this::isCore))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .allowEmptyShould(true);
    }

    /** For test classes: a test that is switched off says why. */
    ArchRule reasonsForDisabledTests() {
        return classesShould("say why a test is disabled", (type, report) -> {
            type.tryGetAnnotationOfType(Disabled.class)
                    .ifPresent(disabled -> reportBlank(disabled, type.getName(), report));
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(Disabled.class)
                            .ifPresent(disabled -> reportBlank(disabled, method.getFullName(), report)));
        });
    }

    /** What the table allows by name and no class does, each as a sentence. */
    List<String> unusedAllowances(JavaClasses classes) {
        Map<String, Set<String>> used = new HashMap<>();
        for (JavaClass type : classes) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getPackageName();
                used.computeIfAbsent(name(type), row -> new HashSet<>()).add(isOurs(target) ? name(target) : target);
            }
        }
        List<String> unused = new ArrayList<>();
        table.rows()
                .forEach((row, allowed) -> allowed.named().stream()
                        .filter(name -> used.getOrDefault(row, Set.of()).stream()
                                .noneMatch(target -> DirectionTable.Row.startsWith(target, name)))
                        .forEach(name -> unused.add(row + " may use " + name + ", and does not")));
        return unused;
    }

    private static void reportBlank(Disabled disabled, String where, Consumer<String> report) {
        if (disabled.value().isBlank()) {
            report.accept(where + " is disabled without a reason");
        }
    }

    private boolean isOurs(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    private boolean isCore(JavaClass type) {
        return table.row(name(type)).filter(DirectionTable.Row::isCore).isPresent();
    }

    private boolean mayUse(String from, String to) {
        return from.equals(to)
                || table.row(from).filter(row -> row.mayUse().contains(to)).isPresent();
    }

    private boolean mayUseForeign(JavaClass type, JavaClass target) {
        return table.row(name(type))
                .filter(row -> row.allowsForeign(target.getPackageName()))
                .isPresent();
    }

    private String name(JavaClass type) {
        return name(type.getPackageName());
    }

    /** What follows the root: empty for the root itself. */
    private String name(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
    }

    private ArchRule classesShould(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        ArchCondition<JavaClass> condition = new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
        return ArchRuleDefinition.classes().should(condition).allowEmptyShould(true);
    }
}
