package dev.footnote.edge.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static org.assertj.core.api.Assertions.assertThat;

/** Asking in a real Chromium: the box, what goes wrong, and how answers look to everybody. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class AskingPageTest extends PageFlow {

    @Test
    void escapeStopsAnAnswerAndKeepsWhatWasThere() {
        library.expectStop();
        page.locator("#question").fill("half an answer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".so-far")).hasText("Twelve ferr");

        page.keyboard().press("Escape");

        assertThat(page.locator(".failure .lead")).hasText("Stopped.");
        assertThat(page.locator(".failure .so-far")).hasText("Twelve ferr");
        page.reload();
        assertThat(page.locator(".failure .so-far")).hasText("Twelve ferr");
        assertAccessible();
        shot("stopped");
    }

    @Test
    void doubleClickOnStopDoesNotAskAgain() throws InterruptedException {
        library.expectStop();
        page.locator("#question").fill("half an answer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".so-far")).hasText("Twelve ferr");

        page.locator("#send").dblclick();

        assertThat(page.locator(".failure .lead")).hasText("Stopped.");
        assertThat(library.stopsWithin(5_000)).isTrue();
        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    @Test
    void questionThatIsTooLongIsCountedBeforeItIsAsked() {
        page.locator("#question").fill("x".repeat(1_990));
        assertThat(page.locator(".counter")).hasText("10 characters left");

        page.locator("#question").fill("x".repeat(2_001));
        page.keyboard().press("Enter");

        assertThat(page.locator(".counter")).hasText("1 character too many");
        assertThat(page.locator(".turn")).hasCount(0);
        assertAccessible();
    }

    @Test
    void upBringsTheLastQuestionBack() {
        ask(FERRIES_ASKED);

        page.locator("#question").press("ArrowUp");

        assertThat(page.locator("#question")).hasValue(FERRIES_ASKED);
    }

    @Test
    void numberTellsItsQuoteOnFocusAndOnHoverAndEscapeTakesItAway() {
        ask(FERRIES_ASKED);

        page.locator(".mark").first().hover();
        assertThat(page.locator(".card-of-mark q")).hasText(FERRIES);
        assertThat(page.locator(".card-of-mark")).containsText("The Coast Post · May 17, 2024");
        assertThat(page.locator(".card-of-mark")).containsText("Word for word in the source");
        assertAccessible();
        shot("card");
        page.mouse().move(5, 5);
        assertThat(page.locator(".card-of-mark")).hasCount(0);

        page.locator(".footnotes .number").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".card-of-mark q")).hasText(FERRIES);
        page.keyboard().press("Escape");
        assertThat(page.locator(".card-of-mark")).hasCount(0);
    }

    @Test
    void refusalSaysWhatIsMissing() {
        ask(BOAT_ASKED);

        assertThat(page.locator(".why"))
                .hasText("The 2 closest passages are about something like it, but none says how many.");
        assertThat(page.locator("#announcer")).containsText("2 passages come nearest.");
    }

    @Test
    void whatChangedOverTimeStandsInColumnsWithWhoSaysSo() {
        ask("What is disputed?");

        assertThat(page.locator(".conflict h3")).hasText("This changed over time");
        assertThat(page.locator(".side")).hasCount(2);
        assertThat(page.locator(".side").first()).containsText("Captain Lund · May 17, 2024");
        assertAccessible();
        shot("development");
    }

    @Test
    void flagOfASentenceTellsItsReasonOnAPress() {
        ask("What is written?");

        page.locator(".verdict").press("Enter");

        assertThat(page.locator(".reason")).isVisible();
        assertThat(page.locator(".reason")).containsText("No passage says so.");
    }

    @Test
    void tickedDocumentsNarrowTheNextQuestionVisibly() {
        page.locator("#library a").click();
        page.locator("[aria-label='Answer only from The harbour at Lund Bay']").check();
        assertThat(page.locator(".only")).containsText("Answers only from The harbour at Lund Bay");
        assertAccessible();
        shot("documents");

        ask(FERRIES_ASKED);
        assertThat(library.asked().filter().documents()).containsExactly(HARBOUR.id());
        assertThat(page.locator(".turn")).containsText("Answers only from The harbour at Lund Bay");
        page.locator(".only button").click();
        ask(LAMP_ASKED);

        assertThat(library.asked().filter().documents()).isEmpty();
    }

    @Test
    void documentsAreSearchedAndSorted() {
        page.locator("#library a").click();
        assertThat(page.locator("fn-library .name")).hasCount(3);

        page.locator("fn-library input[type=search]").fill("coast post");
        assertThat(page.locator("fn-library .name")).hasText(new String[] {"The harbour at Lund Bay"});
        page.locator("fn-library input[type=search]").fill("");
        page.locator("fn-library select").first().selectOption("published");

        assertThat(page.locator("fn-library .name").first()).hasText("The harbour at Lund Bay");
    }

    @Test
    void documentsThatCameSinceAreListedWhenTheyAreLookedAt() {
        page.route(
                "**/api/documents",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("""
                            {"count": 1, "passages": 1, "ignored": 0, "folder": "f", "failures": [],
                             "documents": [{"id": "new.md", "version": "v", "title": "New", "kind": "md", "characters": 9}]}
                            """)));

        page.locator("#library a").click();

        assertThat(page.locator("fn-library .name")).hasText(new String[] {"New"});
        assertThat(page.locator("#library")).containsText("1 document");
    }

    @Test
    void questionAskedWhileDocumentsAreReadIsAnsweredOnceTheyWere() {
        library.setReady(false);
        try {
            page.locator("#question").fill(FERRIES_ASKED);
            page.keyboard().press("Enter");
            assertThat(page.locator(".doing")).containsText("still being read");
        } finally {
            library.setReady(true);
        }
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        complaints.clear();
    }

    @Test
    void serverThatIsBusySaysForHowLongAndCanBeTriedAgain() {
        page.route(
                "**/api/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "7"))
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"Too many questions\", \"status\": 429}")));
        ask(FERRIES_ASKED);
        assertThat(page.locator(".failure .lead")).hasText("Too many questions. Try again in 7 seconds.");

        page.unroute("**/api/ask");
        page.locator(".retry").click();

        assertThat(page.locator(".short-answer")).hasText("Twelve");
        assertThat(page.locator(".turn")).hasCount(1);
        complaints.clear();
    }

    @Test
    void offlineIsToldApartFromADeadServer() {
        tab.context().setOffline(true);
        ask(FERRIES_ASKED);
        assertThat(page.locator(".failure .lead")).hasText("This machine is offline.");

        tab.context().setOffline(false);
        page.locator("#question").press("Enter");

        assertThat(page.locator(".short-answer")).hasText("Twelve");
        assertThat(page.locator(".turn")).hasCount(1);
        complaints.clear();
    }

    @Test
    void streamThatBreaksOffKeepsWhatItTold() {
        page.route(
                "**/api/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("event: delta\ndata: {\"text\": \"Twelve ferr\"}\n\n")));

        ask(FERRIES_ASKED);

        assertThat(page.locator(".failure .lead")).hasText("The server broke off.");
        assertThat(page.locator(".failure .so-far")).hasText("Twelve ferr");
    }

    @Test
    void wordsOfADocumentCannotTurnTheAnswer() {
        replyWith("""
            {"question": {"text": "q", "resolved": "q"}, "status": "answered", "answer": "abc [1]", "confidence": 0.9, "composedBy": "extractive",
             "sentences": [{"text": "Turned \\u202e round", "start": 0, "end": 14, "citations": [1], "verdict": "verbatim"},
                           {"text": "Then on.", "start": 15, "end": 20, "citations": [1], "verdict": "verbatim"}],
             "citations": [{"number": 1, "document": {"id": "t", "version": "v", "title": "T \\u202e t"}, "start": 0, "end": 3, "quote": "abc"}]}
            """);

        ask("Which way?");

        double first = page.locator(".mark").first().boundingBox().x;
        double words = page.locator(".sentence bdi").first().boundingBox().x;
        double second = page.locator(".sentence").last().boundingBox().x;
        assertThat(first).isGreaterThan(words);
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void answerInHebrewRunsFromTheRight() {
        replyWith("""
            {"question": {"text": "q", "resolved": "q"}, "status": "answered", "answer": "abc [1]", "confidence": 0.9, "composedBy": "extractive",
             "sentences": [{"text": "\\u05e9\\u05dc\\u05d5\\u05dd \\u05e2\\u05d5\\u05dc\\u05dd.", "start": 0, "end": 10, "citations": [1], "verdict": "verbatim"}],
             "citations": [{"number": 1, "document": {"id": "t", "version": "v", "title": "T"}, "start": 0, "end": 3, "quote": "abc"}]}
            """);

        ask("Which way?");

        double words = page.locator(".sentence bdi").boundingBox().x;
        assertThat(page.locator(".mark").first().boundingBox().x).isLessThan(words);
        assertThat(words).isGreaterThan(640);
    }

    @Test
    void answerIsCopiedWithItsFootnotes() {
        tab.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ask(FERRIES_ASKED);

        page.locator(".copy").click();
        assertThat(page.locator(".copy")).hasText("Copied");

        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains(FERRIES_ASKED, "Twelve ferries cross the bay every day. [1]", "[1] “" + FERRIES + "” – ")
                .contains(HARBOUR.title() + " · The Coast Post · May 17, 2024", HARBOUR.id());
        assertThat(page.evaluate("navigator.clipboard.read().then(all => all[0].types.includes('text/html'))"))
                .isEqualTo(true);
    }

    @Test
    void askingAgainThatFailsSaysSoAndKeepsTheAnswer() {
        ask(FERRIES_ASKED);
        page.route("**/api/ask", Route::abort);

        page.locator(".again").click();
        assertThat(page.locator(".not-again"))
                .hasText("The server does not answer. Is it still running? Below is the answer of before.");
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        assertThat(page.locator("#question")).hasValue("");
        assertAccessible();
        page.unroute("**/api/ask");
        page.locator(".again").click();

        assertThat(page.locator(".not-again")).hasCount(0);
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        complaints.clear();
    }

    @Test
    void whatIsTypedSurvivesReload() {
        page.locator("#question").fill("Who lit");

        page.reload();

        assertThat(page.locator("#question")).hasValue("Who lit");
    }

    @Test
    void suggestionsComeAfterAnAnswerAndAskOn() {
        ask(FERRIES_ASKED);

        page.locator(".following .suggestion").first().press("Enter");

        assertThat(page.locator(".turn")).hasCount(2);
        assertThat(page.locator("#question")).isFocused();
    }

    @Test
    void themeIsSwitchedAndStays() {
        page.locator(".theme").click();
        page.locator(".theme").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertAccessible();

        page.reload();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator(".theme")).hasAttribute("aria-label", "Theme: dark");
    }

    @Test
    void keysAreListed() {
        page.locator("h1").click();
        page.keyboard().press("?");

        assertThat(page.locator("dialog")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void boxLeavesRoomAtGreatZoom() {
        open(320, 256, ColorScheme.LIGHT);
        ask(FERRIES_ASKED);

        assertThat(page.locator(".ask").evaluate("one => getComputedStyle(one).position"))
                .isEqualTo("static");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void marksKeepAnEdgeWhereTheSystemPaints() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        ask(FERRIES_ASKED);

        assertThat(page.locator(".mark").first().evaluate("one => getComputedStyle(one).borderStyle"))
                .isEqualTo("solid");
        shot("forced-colours");
    }

    @Test
    void paperShowsQuotesAndFilesAndNothingToPress() {
        ask(FERRIES_ASKED);
        assertThat(page.locator(".print-only").first()).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".print-only").first()).containsText(FERRIES);
        assertThat(page.locator(".print-only").first()).containsText(HARBOUR.id());
        assertThat(page.locator(".ask")).isHidden();
        assertThat(page.locator(".turn .actions")).isHidden();
        assertThat(page.pdf().length).isGreaterThan(1_000);
        shot("print");
    }

    @Test
    void everythingToBePressedIsLargeEnough() {
        ask(FERRIES_ASKED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isVisible();

        Object small = page.evaluate("""
            [...document.querySelectorAll('button, select, input, summary')].filter(one => one.checkVisibility() && !one.matches('.skip'))
              .map(one => ({ name: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 24 || box.height < 24).map(({ name }) => name)
            """);

        assertThat((List<?>) small).isEmpty();
    }

    @Test
    void pageIsThereInFewBytes() {
        int bytes = (int) page.evaluate("""
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(one => !one.name.includes('/api/')).reduce((sum, one) => sum + one.encodedBodySize, 0)
            """);

        assertThat(bytes).isBetween(10_000, 100_000);
        assertThat(complaints).isEmpty();
    }

    @Test
    void wrongAddressIsAPageThatLeadsBack() {
        page.navigate(server + "nope");
        assertThat(page.locator("h1")).hasText("There is nothing at this address");

        page.locator("main a").click();

        assertThat(page.locator("#question")).isVisible();
        complaints.clear();
    }
}
