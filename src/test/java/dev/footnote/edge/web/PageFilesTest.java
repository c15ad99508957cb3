package dev.footnote.edge.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of the page, which no build step puts together. */
class PageFilesTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void pageAsksForEveryModuleAndStyleAtOnceAndForNothingThatIsNotThere() throws IOException {
        String page = Files.readString(PAGES.resolve("index.html"));

        assertThat(files(".js"))
                .filteredOn(name -> !List.of("app.js", "evaluation.js").contains(name))
                .allSatisfy(name -> assertThat(page).contains("<link rel=\"modulepreload\" href=\"" + name + "\">"));
        assertThat(files(".css"))
                .filteredOn(name -> !name.equals("evaluation.css"))
                .allSatisfy(name -> assertThat(page).contains("<link rel=\"stylesheet\" href=\"" + name + "\""));
        assertThat(page.split("rel=\"modulepreload\"")).hasSize(files(".js").size() - 1);
    }

    @Test
    void scriptsNeverMakeElementsOfText() throws IOException {
        for (String name : files(".js")) {
            assertThat(Files.readString(PAGES.resolve(name)))
                    .as(name)
                    .doesNotContainPattern(
                            "\\b(innerHTML|outerHTML) *=|insertAdjacentHTML|document\\.write|eval\\(|new Function");
        }
    }

    private static List<String> files(String extension) throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.map(path -> PAGES.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
