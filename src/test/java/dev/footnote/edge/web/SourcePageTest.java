package dev.footnote.edge.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.footnote.document.Span;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.find;
import static org.assertj.core.api.Assertions.assertThat;

/** The source beside the answer in a real Chromium. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class SourcePageTest extends PageFlow {

    private static final String TABLE = "Prices\n\n| Boat | Price |\n| Skiff | 12 |\n| Barge | 90 |\nEnd.";

    @Test
    void keysGoFromCitationToCitationAndTheOthersAreMarkedLightly() {
        ask(FERRIES_ASKED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).hasText(FERRIES);
        assertThat(page.locator("#source .also")).containsText("northern quay");
        assertThat(page.locator(".steps")).containsText("1 of 2");

        page.keyboard().press("n");
        assertThat(page.locator("#source mark")).containsText("northern quay");
        page.keyboard().press("p");

        assertThat(page.locator("#source mark")).hasText(FERRIES);
        assertAccessible();
    }

    @Test
    void eachNumberOfAFootnoteOpensItsOwnPlace() {
        ask(FERRIES_ASKED);

        page.locator(".footnotes .number").last().click();

        assertThat(page.locator("#source mark")).containsText("northern quay");
    }

    @Test
    void wordsAreFoundInTheDocument() {
        ask(FERRIES_ASKED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isVisible();

        page.locator(".finder input").fill("GULLS");
        assertThat(page.locator(".finder [role=status]")).hasText("1 of 300");
        page.locator(".finder input").press("Shift+Enter");
        assertThat(page.locator(".finder [role=status]")).hasText("300 of 300");
        page.locator(".finder input").fill("no such words");

        assertThat(page.locator(".finder [role=status]")).hasText("not found");
    }

    @Test
    void linkCarriesTheQuoteSoThatItIsFoundInAChangedDocument() {
        page.navigate(server + "#/?doc=" + encoded(HARBOUR.id()) + "&start=3&end=9&version=0123456789abcdef&quote="
                + encoded(FERRIES));

        assertThat(page.locator("#source mark")).hasText(FERRIES);
        assertThat(page.locator(".note")).hasText("This document has changed since. The quote was found again.");
    }

    @Test
    void staleLinkWithoutAQuoteClaimsNothingOfIt() {
        page.navigate(server + "#doc=" + encoded(HARBOUR.id()) + "&start=3&end=9&version=0123456789abcdef");

        assertThat(page.locator(".note"))
                .hasText("This document has changed since the link was made, so its place cannot be shown.");
    }

    @Test
    void goingBackFromALinkClosesTheSourceAndStays() {
        Span span = find(HARBOUR, FERRIES);
        page.navigate("about:blank");
        page.navigate(server + "#doc=" + encoded(HARBOUR.id()) + "&start=" + span.start() + "&end=" + span.end());
        assertThat(page.locator("#source mark")).hasText(FERRIES);

        page.goBack();

        assertThat(page.locator("#source")).isHidden();
        assertThat(page.locator("#question")).isVisible();
    }

    @Test
    void tableIsDrawnAsOneAndLosesNoLetter() {
        serve(TABLE);
        int start = TABLE.indexOf("Barge");
        page.navigate(server + "#doc=t.md&start=" + start + "&end=" + (start + 5));

        assertThat(page.locator("#source [role=row]")).hasCount(3);
        assertThat(page.locator("#source [role=columnheader]")).hasText(new String[] {"Boat", "Price"});
        assertThat(page.locator("#source mark")).hasText("Barge");
        assertThat(page.locator("#source [role=heading][aria-level='3']")).hasText("Prices");
        assertThat(page.locator(".prose").textContent()).isEqualTo(TABLE);
        assertAccessible();
        shot("table");
    }

    @Test
    void rowThatAnswersIsShownUnderItsHeads() {
        serve(TABLE);
        int row = TABLE.indexOf("| Barge");
        int heads = TABLE.indexOf("| Boat");
        replyWith("""
            {"question": {"text": "q", "resolved": "q"}, "status": "answered", "answer": "| Barge | 90 | [1]", "confidence": 0.9,
             "composedBy": "extractive",
             "sentences": [{"text": "| Barge | 90 |", "start": 0, "end": 14, "citations": [1], "verdict": "verbatim"}],
             "citations": [{"number": 1, "document": {"id": "t.md", "version": "v", "title": "Prices"}, "start": %d, "end": %d,
               "quote": "| Barge | 90 |", "page": "4", "context": [{"role": "heads", "start": %d, "end": %d}]}]}
            """.formatted(row, row + 14, heads, heads + 16));

        ask("What is a barge?");

        Locator table = page.locator(".context table");
        assertThat(table.locator("th")).hasText(new String[] {"Boat", "Price"});
        assertThat(table.locator("td")).hasText(new String[] {"Barge", "90"});
        assertThat(page.locator(".footnotes")).containsText("page 4");
        assertAccessible();
        shot("row");
    }

    @Test
    void eachLineOfADocumentHasItsOwnDirection() {
        hold("Words\n\u05e9\u05dc\u05d5\u05dd", "");
        page.navigate(server + "#doc=t.md&start=6&end=10");
        assertThat(page.locator("#source mark")).isVisible();

        double middle = (double) page.evaluate(
                "(({ x, width }) => x + width / 2)(document.querySelector('.prose').getBoundingClientRect())");
        assertThat(page.locator("#source mark").boundingBox().x).isGreaterThan(middle);
    }

    @Test
    void fileItselfIsOfferedWhereThereIsOne() {
        ask(FERRIES_ASKED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isVisible();

        assertThat(page.locator(".original"))
                .hasAttribute("href", "/api/documents/harbour/tides%20and%20boats.txt/original");
        assertAccessible();
        page.navigate(server + "#doc=none.md");
        assertThat(page.locator("#source")).containsText("There is no such document");

        assertThat(page.locator(".original")).isHidden();
        complaints.clear();
    }

    @Test
    void quoteIsCopiedWithItsSource() {
        tab.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ask(FERRIES_ASKED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isVisible();

        page.getByText("Copy quote").click();
        assertThat(page.getByText("Copied")).isVisible();

        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("“" + FERRIES + "” – " + HARBOUR.title() + " · The Coast Post · May 17, 2024 · "
                        + HARBOUR.id());
    }

    /** Has the server hold a document with a heading and a table. */
    private void serve(String text) {
        StringBuilder places = new StringBuilder(
                "{\"kind\": \"heading\", \"label\": \"Prices\", \"level\": 1, \"start\": 0, \"end\": 6}");
        add(places, "table", 0, text.indexOf("| Boat"), text.indexOf("\nEnd."));
        for (String[] cells : new String[][] {{"Boat", "Price"}, {"Skiff", "12"}, {"Barge", "90"}}) {
            int row = text.indexOf("| " + cells[0]);
            add(places, cells[0].equals("Boat") ? "heads" : "row", 0, row, text.indexOf('\n', row));
            add(places, "cell", 1, row + 2, row + 2 + cells[0].length());
            int second = text.indexOf(cells[1], row);
            add(places, "cell", 2, second, second + cells[1].length());
        }
        hold(text, places.toString());
    }

    private void hold(String text, String places) {
        String body = "{\"id\": \"t.md\", \"version\": \"v\", \"title\": \"Prices\", \"text\": \""
                + text.replace("\n", "\\n") + "\", \"places\": [" + places + "]}";
        page.route(
                "**/api/documents/t.md*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body)));
    }

    private static void add(StringBuilder places, String kind, int level, int start, int end) {
        places.append(", {\"kind\": \"%s\", \"label\": \"\", \"level\": %d, \"start\": %d, \"end\": %d}"
                .formatted(kind, level, start, end));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
