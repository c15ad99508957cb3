package dev.footnote;

import dev.footnote.Branches.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A method of the program can be read at once. */
class BranchesTest {

    private static final int MOST = 15;
    private static final int MANY = 10;
    private static final int METHODS_WITH_MANY = 20;

    @Test
    void noMethodHasTooManyBranchesAndFewHaveMany() throws IOException {
        List<Counted> many = Branches.in(Path.of("src/main/java")).stream()
                .filter(method -> method.branches() > MANY)
                .toList();

        assertThat(many).allMatch(method -> method.branches() <= MOST, "at most " + MOST + " branches");
        assertThat(many).hasSizeLessThanOrEqualTo(METHODS_WITH_MANY);
    }

    @Test
    void everyKindOfBranchCounts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Some.java"), """
            class Some {
                boolean all = true || false;
                int plain() { return 1; }
                int conditions(int a) { if (a > 1 && a < 9 || a == 20) { return 2; } else { return a < 1 ? 3 : 4; } }
                void loops() { for (;;) { } while (true) { do { } while (all); for (int i : new int[0]) { } } }
                int cases(int a) { return switch (a) { case 1, 2 -> 5; case 3 -> 6; default -> 7; }; }
                void caught() { try { } catch (RuntimeException e) { } finally { } }
                Runnable inside() { return () -> { if (all) { } }; }
                Object other() { return new Object() { public int hashCode() { return all ? 1 : 2; } }; }
            }
            """);

        assertThat(Branches.in(folder))
                .contains(
                        new Counted("Some.plain", 1),
                        new Counted("Some.conditions", 5),
                        new Counted("Some.loops", 5),
                        new Counted("Some.cases", 3),
                        new Counted("Some.caught", 2),
                        new Counted("Some.inside", 2),
                        new Counted("Some.other", 1));
    }
}
