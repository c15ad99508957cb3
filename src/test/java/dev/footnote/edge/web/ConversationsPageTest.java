package dev.footnote.edge.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Conversations in a real Chromium: they stay in the browser, with all that was answered. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class ConversationsPageTest extends PageFlow {

    @Test
    void reloadShowsEveryTurnAgainAndGoesOnFromThere() {
        ask(FERRIES_ASKED);
        ask(BOAT_ASKED);

        page.reload();

        assertThat(page.locator(".question")).hasText(new String[] {FERRIES_ASKED, BOAT_ASKED});
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        assertThat(page.locator(".refusal")).hasCount(1);
        page.locator("#question").press("ArrowUp");
        assertThat(page.locator("#question")).hasValue(BOAT_ASKED);
        ask(LAMP_ASKED);
        assertThat(library.asked().history()).hasSize(2);
    }

    @Test
    void newConversationKeepsTheOldOneInTheList() {
        ask(FERRIES_ASKED);
        page.locator("#anew").click();
        ask(LAMP_ASKED);

        page.locator("#conversations").click();

        assertThat(names()).hasText(new String[] {LAMP_ASKED, FERRIES_ASKED});
        assertAccessible();
        shot("conversations");
        names().last().click();
        assertThat(page.locator(".question")).hasText(new String[] {FERRIES_ASKED});
        page.goBack();
        assertThat(page.locator(".question")).hasText(new String[] {LAMP_ASKED});
    }

    @Test
    void conversationIsRenamedByKeyboardAndStaysSo() {
        ask(FERRIES_ASKED);
        page.locator("#conversations").click();

        page.locator("[aria-label='Rename " + FERRIES_ASKED + "']").press("Enter");
        page.keyboard().type("Boats");
        page.keyboard().press("Enter");

        assertThat(names()).hasText(new String[] {"Boats"});
        ask(LAMP_ASKED);
        page.reload();
        page.locator("#conversations").click();
        assertThat(names()).hasText(new String[] {"Boats"});
    }

    @Test
    void whatIsDeletedComesBackByUndo() {
        ask(FERRIES_ASKED);
        page.locator("#conversations").click();

        page.locator("[aria-label='Delete " + FERRIES_ASKED + "']").click();
        assertThat(names()).hasCount(0);
        assertThat(page.locator(".turn")).hasCount(0);
        page.locator("fn-history .said button").press("Enter");

        assertThat(names()).hasText(new String[] {FERRIES_ASKED});
        assertThat(page.locator(".short-answer")).hasText("Twelve");
    }

    @Test
    void conversationsAreFoundByTheWordsOfTheirAnswers() {
        ask(FERRIES_ASKED);
        page.locator("#anew").click();
        ask(LAMP_ASKED);
        page.locator("#conversations").click();

        page.locator("fn-history input[type=search]").fill("northern quay");

        assertThat(names()).hasText(new String[] {FERRIES_ASKED});
    }

    @Test
    void exportHasTheQuotesAndIsImportedAgain() throws IOException {
        ask(FERRIES_ASKED);
        page.locator("#conversations").click();

        String markdown = Files.readString(exported("Markdown"));
        Path json = exported("JSON");
        assertThat(markdown)
                .contains(
                        "## " + FERRIES_ASKED, "[1] “Twelve ferries cross the bay every day.”", "tides and boats.txt");
        page.locator("fn-history input[type=file]").setInputFiles(json);

        assertThat(names()).hasCount(2);
        names().first().click();
        assertThat(page.locator(".short-answer")).hasText("Twelve");
    }

    @Test
    void allAreExportedInOneFile() {
        ask(FERRIES_ASKED);
        page.locator("#anew").click();
        ask(LAMP_ASKED);
        page.locator("#conversations").click();
        assertThat(names()).hasCount(2);

        Download all = page.waitForDownload(
                () -> page.locator("fn-history .export-all").click());
        page.locator("fn-history input[type=file]").setInputFiles(all.path());

        assertThat(names()).hasText(new String[] {LAMP_ASKED, FERRIES_ASKED, LAMP_ASKED, FERRIES_ASKED});
    }

    @Test
    void questionWhosePageWasClosedMeanwhileIsThereToBeAskedAgain() {
        library.expectStop();
        page.locator("#question").fill("half an answer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".so-far")).hasText("Twelve ferr");
        page.locator("#conversations").click();
        assertThat(names()).hasText(new String[] {"half an answer"});

        page.reload();

        assertThat(page.locator(".question")).hasText(new String[] {"half an answer"});
        assertThat(page.locator(".failure .lead")).hasText("The page was closed before the answer came.");
        assertThat(page.locator(".retry")).isVisible();
        complaints.clear();
    }

    @Test
    void whatWasNeverExportedHereIsNotImported() {
        page.locator("#conversations").click();

        page.locator("fn-history input[type=file]")
                .setInputFiles(new FilePayload("x.json", "application/json", "{\"a\": 1}".getBytes()));

        assertThat(page.locator("fn-history .said")).containsText("not a conversation");
    }

    @Test
    void turnIsAskedAgainInItsPlaceAndRemoved() {
        ask(FERRIES_ASKED);
        ask(LAMP_ASKED);

        page.locator(".again").first().click();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
        assertThat(page.locator(".question")).hasText(new String[] {FERRIES_ASKED, LAMP_ASKED});
        page.locator(".remove").first().click();

        assertThat(page.locator(".question")).hasText(new String[] {LAMP_ASKED});
        page.reload();
        assertThat(page.locator(".question")).hasText(new String[] {LAMP_ASKED});
    }

    @Test
    void removedTurnComesBackInItsPlaceByUndo() {
        ask(FERRIES_ASKED);
        ask(LAMP_ASKED);

        page.locator(".remove").first().click();
        assertThat(page.locator(".removed button")).isFocused();
        assertAccessible();
        page.keyboard().press("Enter");

        assertThat(page.locator(".question")).hasText(new String[] {FERRIES_ASKED, LAMP_ASKED});
        page.reload();
        assertThat(page.locator(".question")).hasText(new String[] {FERRIES_ASKED, LAMP_ASKED});
    }

    @Test
    void listCoversAPhoneAndGoesAwayOnceOneIsChosen() {
        open(360, 740, ColorScheme.LIGHT);
        ask(FERRIES_ASKED);
        page.locator("#conversations").click();
        assertThat(names()).hasCount(1);
        shot("phone-conversations");

        names().first().click();

        assertThat(page.locator("fn-history")).isHidden();
        assertThat(page.locator(".short-answer")).isVisible();
    }

    private Locator names() {
        return page.locator("fn-history .name");
    }

    private Path exported(String form) {
        Download download =
                page.waitForDownload(() -> page.locator("[aria-label='Export as " + form + ": " + FERRIES_ASKED + "']")
                        .click());
        return download.path();
    }
}
