package dev.footnote.edge.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.footnote.edge.rest.SampleDocuments;
import dev.footnote.evaluation.report.HtmlReport;
import dev.footnote.evaluation.report.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The report opened from disk in a real Chromium. With {@code -Dfootnote.shots=FOLDER} it leaves pictures to look at. */
class ReportPageTest {

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path report;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Tab tab;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        report = new HtmlReport().write(SampleRun.of(0), Optional.of(SampleRun.before()), folder);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openWide() {
        open(1280, 900, ColorScheme.LIGHT, true);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void opensFromDiskUnderItsPolicyAndAsksForNothingElse() {
        assertThat(page.locator("h1")).hasText("harbour <i>test</i>");

        assertThat(page.locator("#filters")).isVisible();
        assertThat(page.locator(".charts svg")).hasCount(4);
        assertThat(requests).containsExactly(report.toUri().toString());
        assertThat(complaints).isEmpty();
    }

    @Test
    void filtersByOutcomeSliceChangeAndWords() {
        assertThat(page.locator("#count")).hasText("8 of 8 questions");

        page.locator("#outcome").selectOption("right");
        assertThat(page.locator("#count")).hasText("3 of 8 questions");
        assertThat(page.locator(".question:visible")).hasCount(3);
        page.locator("#slice").selectOption("kind:fact");
        assertThat(page.locator("#count")).hasText("2 of 8 questions");
        page.locator("#moved").selectOption("better");
        assertThat(page.locator(".question:visible .asked")).hasText("Who lit the lamp of the lighthouse?");
        page.locator("#outcome").selectOption("");
        page.locator("#slice").selectOption("");
        page.locator("#moved").selectOption("worse");
        assertThat(page.locator(".question:visible .moved")).hasText("Worse, was rightly refused");
        page.locator("#moved").selectOption("");
        page.locator("#words").fill("GULLS");

        assertThat(page.locator("#count")).hasText("4 of 8 questions");
    }

    @Test
    void showsCitationBesideEvidence() {
        question("From which quay").locator("summary").click();

        assertThat(question("From which quay").locator("mark.cited")).hasText(SampleDocuments.FERRIES);
        assertThat(question("From which quay").locator("mark.wanted")).hasText("They leave from the 🚢 northern quay.");
        assertThat(question("From which quay").locator(".mistake")).hasText("It does not say: northern or northern!.");
        question("How many ferries").locator("summary").click();
        assertThat(question("How many ferries").locator("mark.met")).hasText(SampleDocuments.FERRIES);
        assertThat(question("How many ferries").locator(".why"))
                .containsText("Answered (confidence 0.930, the threshold is 0.500)");
        assertThat(question("How many ferries").locator("tr.has-evidence")).hasCount(1);
        question("How many ferries").scrollIntoViewIfNeeded();
        shot("report-question");
    }

    @Test
    void saysWhyAQuestionWasRefusedAndWhatItIsCalled() {
        question("When was the tunnel").locator("summary").click();

        assertThat(question("When was the tunnel").locator(".why"))
                .containsText(
                        "do not bear out what the question takes for granted (confidence 0.120, below the threshold of"
                                + " 0.500)");
        assertThat(page).hasTitle("harbour <i>test</i> – Footnote evaluation");
    }

    @Test
    void saysWhatToReadWhereThereIsNoScript() {
        tab.close();
        open(1280, 900, ColorScheme.LIGHT, false);

        assertThat(page.locator("noscript p")).isVisible();
        assertThat(page.locator("noscript p")).containsText("report.md, report.csv and report.json");
        assertThat(complaints).isEmpty();
    }

    @Test
    void hostileQuestionAndDocumentAreHarmless() {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(question("Does it harm?").locator(".asked")).hasText(SampleRun.HOSTILE_QUESTION);
        assertThat(question("Does it harm?").locator("mark.met")).hasText(SampleDocuments.ATTACK);
        assertThat(page.evaluate("window.harmed")).isNull();
        assertThat(page.locator("script").count()).isEqualTo(1);
        assertThat(page.locator("img, a, iframe, h1 i, u").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void isAccessibleWideAndNarrowLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 360)) {
                tab.close();
                open(width, 900, scheme, true);
                shot("report-" + width + "-" + scheme);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                        .isLessThanOrEqualTo(0);
                shot("report-open-" + width + "-" + scheme);
            }
        }
    }

    private void open(int width, int height, ColorScheme scheme, boolean script) {
        requests.clear();
        tab = Tab.open(chromium, Tab.still(width, height, scheme).setJavaScriptEnabled(script), complaints);
        page = tab.page();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(report.toUri().toString());
    }

    private Locator question(String words) {
        return page.locator(".question")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".asked", new Page.LocatorOptions().setHasText(words))));
    }

    private void shot(String name) {
        tab.shot(name, true);
    }
}
