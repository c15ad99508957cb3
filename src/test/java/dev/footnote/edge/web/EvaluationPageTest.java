package dev.footnote.edge.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of evaluations and the row of feedback in a real Chromium. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class EvaluationPageTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI server;

    private final List<String> complaints = new ArrayList<>();
    private Tab tab;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openWide() {
        open(1280, 860, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void runsASetAndLeadsToItsReport() {
        page.navigate(server.toString());
        page.locator("footer a[href=evaluation]").click();
        assertThat(page.locator("#sets .card")).hasCount(6);
        assertThat(page.locator("#sets .card").first()).containsText("broken.yaml:");
        shot("evaluation");

        run("Run quick <b>set</b>");
        assertThat(page.locator("#announcer")).hasText("Finished: 3 of 3 questions", patient());
        page.locator("#runs .report-link").first().click();

        assertThat(page.locator("h1")).hasText("quick <b>set</b>");
        page.locator("#outcome").selectOption("right");
        assertThat(page.locator("#count")).hasText("1 of 3 questions");
        assertThat(page.evaluate("window.harmed")).isNull();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void runCanBeStoppedByKeyboard() {
        page.navigate(server + "evaluation");

        run("Run slow");
        assertThat(page.locator("#state")).containsText("Asking", longer());
        shot("evaluation-running");
        page.locator("#cancel").press("Enter");

        assertThat(page.locator("#announcer")).containsText("Stopped: ", longer());
        assertThat(page.locator("#cancel")).isHidden();
        assertThat(complaints).isEmpty();
    }

    @Test
    void feedbackIsThankedForAndSentOnce() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/api/feedback")) {
                sent.add(request.postData());
            }
        });
        page.navigate(server.toString());
        ask("How many ferries cross the bay?");
        assertThat(page.locator(".verdict-button"))
                .hasText(new String[] {"Right", "Wrong", "Wrong source", "Something is missing"});
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        shot("feedback");

        page.locator(".verdict-button").first().press("Enter");

        assertThat(page.locator(".feedback [role=status]")).hasText("Thank you, it is noted.");
        assertThat(page.locator(".verdict-button")).hasCount(0);
        assertThat(sent)
                .singleElement()
                .asString()
                .contains("\"verdict\":\"right\"", "\"answer\":\"Twelve\"", "harbour/tides and boats.txt");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsWrongTakesACommentAndCanBeTakenBackBeforeItIsSent() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/api/feedback")) {
                sent.add(request.postData());
            }
        });
        page.navigate(server.toString());
        ask("How many ferries cross the bay?");

        page.locator(".verdict-button").nth(1).click();
        assertThat(page.locator(".feedback-form")).containsText("kept in a file on the server");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator(".feedback-form .quiet").last().click();
        page.locator(".verdict-button").nth(2).click();
        page.locator(".feedback-form input").fill("See the notes.");
        page.locator(".feedback-form input").press("Enter");

        assertThat(page.locator(".feedback [role=status]")).hasText("Thank you, it is noted.");
        assertThat(sent)
                .singleElement()
                .asString()
                .contains("\"verdict\":\"wrong_source\"", "\"comment\":\"See the notes.\"");
    }

    @Test
    void refusalCanBeCalledRightOrWrong() {
        page.navigate(server.toString());

        ask("How old is the oldest boat?");

        assertThat(page.locator(".verdict-button")).hasText(new String[] {"Right", "The documents do say"});
    }

    @Test
    void isAccessibleAndFitsLightAndDarkWideAndNarrow() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 360)) {
                tab.close();
                open(width, 800, scheme);
                page.navigate(server + "evaluation");
                assertThat(page.locator("#sets .card")).hasCount(6);

                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                        .isLessThanOrEqualTo(0);
                shot("evaluation-" + width + "-" + scheme);
            }
        }
    }

    private void open(int width, int height, ColorScheme scheme) {
        tab = Tab.open(chromium, Tab.still(width, height, scheme), complaints);
        page = tab.page();
    }

    private void run(String label) {
        Locator button = page.locator("button[aria-label='" + label + "']");
        button.click();
    }

    private void ask(String question) {
        page.locator("#question").fill(question);
        page.locator("#question").press("Enter");
        assertThat(page.locator(".turn .reply")).hasCount(1);
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.ContainsTextOptions longer() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    private void shot(String name) {
        tab.shot(name, false);
    }
}
