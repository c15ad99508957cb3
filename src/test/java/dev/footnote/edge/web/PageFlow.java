package dev.footnote.edge.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.footnote.edge.rest.FakeLibrary;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What tests of the page share: a tab that begins empty on the running application, and what it complains of. */
abstract class PageFlow {

    static final String FERRIES_ASKED = "How many ferries cross the bay?";
    static final String LAMP_ASKED = "Who lit the lamp?";
    static final String BOAT_ASKED = "How old is the oldest boat?";

    private static Chromium chromium;

    @Inject
    FakeLibrary library;

    @TestHTTPResource("/")
    URI server;

    final List<String> complaints = new ArrayList<>();
    Tab tab;
    Page page;

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

    void open(int width, int height, ColorScheme scheme) {
        if (tab != null) {
            tab.close();
        }
        tab = Tab.open(chromium, Tab.still(width, height, scheme), complaints);
        page = tab.page();
        page.navigate(server.toString());
        assertThat(page.locator("#library")).containsText("3 documents");
    }

    void ask(String question) {
        int turns = page.locator(".turn").count();
        page.locator("#question").fill(question);
        page.locator("#question").press("Enter");
        assertThat(page.locator(".turn .reply")).hasCount(turns + 1);
    }

    /** Has the server's reply to every question be this, as one event of a stream. */
    void replyWith(String json) {
        page.route(
                "**/api/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("event: done\ndata: " + json.replace("\n", " ") + "\n\n")));
    }

    void assertAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    void shot(String name) {
        tab.shot(name, false);
    }
}
