package dev.footnote.edge.web;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Locale;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pictures of the README, taken anew with {@code -Dfootnote.shots=src/docs}. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class ReadmePicturesTest extends PageFlow {

    private static final String QUOTE = "Members may keep a boat at the north pier for up to 14 days without a permit.";
    private static final String NEXT = "From the 15th day a permit of the harbour office is needed.";

    private static final String TEXT =
            "Harbour rules\n\nMooring\n\nThe harbour has two piers. The south pier is for ferries only. "
                    + QUOTE + " " + NEXT
                    + "\n\nFees\n\nA permit costs 40 crowns a week and is sold at the harbour office, which is open from 9 to 16."
                    + "\n\nQuiet hours\n\nFrom 22 to 6 no engine is run in the basin, save by those who leave or arrive.\n";

    @Test
    void answerStandsBesideItsSourceInLightAndInDark() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            open(1280, 720, scheme);
            serve();
            ask("How long may I keep a boat at the pier?");
            page.locator(".mark").first().click();

            assertThat(page.locator("#source mark")).hasText(QUOTE);
            assertThat(page.locator("#source .heading")).hasCount(4);
            shot("chat-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    private void serve() {
        replyWith("""
            {"question": {"text": "q", "resolved": "q"}, "status": "answered", "composedBy": "extractive", "confidence": 0.9,
             "answer": "%1$s [1] %2$s [2]", "shortAnswer": {"text": "14 days", "citation": 1, "start": 0, "end": 7, "confidence": 0.8},
             "sentences": [{"text": "%1$s", "start": 0, "end": 9, "citations": [1], "verdict": "verbatim"},
               {"text": "%2$s", "start": 9, "end": 12, "citations": [2], "verdict": "verbatim"}],
             "citations": [%3$s, %4$s]}
            """.formatted(QUOTE, NEXT, citation(1, QUOTE), citation(2, NEXT)));
        StringBuilder places = new StringBuilder();
        for (String heading : new String[] {"Harbour rules", "Mooring", "Fees", "Quiet hours"}) {
            int start = TEXT.indexOf(heading);
            places.append(places.isEmpty() ? "" : ", ")
                    .append("{\"kind\": \"heading\", \"label\": \"\", \"level\": 2, \"start\": %d, \"end\": %d}"
                            .formatted(start, start + heading.length()));
        }
        String body =
                "{\"id\": \"rules.md\", \"version\": \"v\", \"title\": \"Harbour rules\", \"source\": \"Harbour office\", \"published\": \"2026-03-01\","
                        + " \"text\": \"" + TEXT.replace("\n", "\\n") + "\", \"places\": [" + places + "]}";
        page.route(
                "**/api/documents/rules.md*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body)));
    }

    private static String citation(int number, String quote) {
        int start = TEXT.indexOf(quote);
        return """
            {"number": %d, "document": {"id": "rules.md", "version": "v", "title": "Harbour rules", "source": "Harbour office",
             "published": "2026-03-01"}, "start": %d, "end": %d, "quote": "%s"}
            """.formatted(number, start, start + quote.length(), quote);
    }
}
