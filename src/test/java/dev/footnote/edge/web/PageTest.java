package dev.footnote.edge.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Turn;
import dev.footnote.document.Span;
import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.footnote.edge.rest.SampleDocuments.ATTACK;
import static dev.footnote.edge.rest.SampleDocuments.DIFFICULT_NAME;
import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.HOSTILE;
import static dev.footnote.edge.rest.SampleDocuments.LAMP;
import static dev.footnote.edge.rest.SampleDocuments.find;
import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real Chromium. With {@code -Dfootnote.shots=FOLDER} it leaves pictures to look at. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class PageTest extends PageFlow {

    private static final String ANSWERED = "How many ferries cross the bay?";

    @Test
    void aPageOpenedTooEarlySaysThatTheDocumentsAreBeingReadAndListsThemOnceTheyWere() {
        library.setReady(false);
        try {
            page.reload();
            assertThat(page.locator("#library")).hasText("The documents are being read …");
        } finally {
            library.setReady(true);
        }
        assertThat(page.locator("#library")).containsText("3 documents");
    }

    @Test
    void citationOpensTheSourceAtTheQuote() {
        ask(ANSWERED);
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        shot("answer");

        page.locator(".mark").first().click();

        Locator quote = page.locator("#source mark");
        assertThat(quote).hasText(FERRIES);
        assertThat(quote).isInViewport();
        assertThat(page.locator(".source-title")).hasText("The harbour at Lund Bay");
        assertThat(page.locator(".source-about")).containsText("The Coast Post · May 17, 2024");
        assertThat(page.locator(".prose").textContent()).isEqualTo(HARBOUR.text());
        assertThat(page.locator(".turn")).isInViewport();
        shot("source");
    }

    @Test
    void whatALanguageModelWroteIsSaidToBeAndWhatNothingBearsOutIsFlaggedAndNeverALink() {
        ask("What is written?");

        assertThat(page.locator(".composed-by")).containsText("Written by a language model");
        assertThat(page.locator(".composed-by")).containsText("1 of 2 not found");
        assertThat(page.locator(".sentence.supported")).containsText("There are twelve ferries.");
        assertThat(page.locator(".sentence.unsupported")).containsText(FakeLibrary.MADE_UP);
        assertThat(page.locator(".sentence.unsupported .verdict")).hasText("not in the sources");
        assertThat(page.locator(".reply a, .reply img")).hasCount(0);
        shot("written");
    }

    @Test
    void anAnswerThatTheModelDidNotWriteSaysWhy() {
        ask("What was taken back?");

        assertThat(page.locator(".composed-by")).containsText("The language model gave no answer");
        assertThat(page.locator(".reply")).containsText(FERRIES);
        assertThat(page.locator(".reply")).not().containsText("Thirteen");
    }

    @Test
    void anAnswerWithoutAModelSaysNothingOfOne() {
        ask(ANSWERED);

        assertThat(page.locator(".composed-by")).hasCount(0);
    }

    @Test
    void quoteBehindLettersOfTwoCodeUnitsIsMarkedExactly() {
        ask("Who lit the lamp?");

        page.locator(".mark").click();

        assertThat(page.locator("#source mark").textContent()).isEqualTo(LAMP);
        assertThat(page.locator(".source-about")).containsText(DIFFICULT_NAME.id());
    }

    @Test
    void everythingCanBeDoneByKeyboard() {
        page.locator("body").press("/");
        page.keyboard().type(ANSWERED);
        page.keyboard().press("Enter");
        assertThat(page.locator(".mark").first()).isVisible();

        page.keyboard().press("Escape");
        for (int i = 0; i < 20 && !focused().startsWith("Source 1"); i++) {
            page.keyboard().press("Shift+Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#source mark")).isInViewport();
        assertThat(page.locator("#source")).isFocused();

        page.keyboard().press("Escape");
        assertThat(page.locator("#source")).isHidden();
        assertThat(focused()).startsWith("Source 1");

        page.keyboard().press("/");
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator("#question")).hasValue("");
    }

    @Test
    void shiftEnterMakesALineInsteadOfAsking() {
        page.locator("#question").fill("one");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("two");

        assertThat(page.locator("#question")).hasValue("one\ntwo");
        assertThat(page.locator(".turn")).hasCount(0);
    }

    @Test
    void earlierQuestionsStayAbove() {
        ask(ANSWERED);
        ask("Who lit the lamp?");

        assertThat(page.locator(".question")).hasText(new String[] {ANSWERED, "Who lit the lamp?"});
        assertThat(page.locator(".turn").last()).isInViewport();
        assertThat(page.locator("#empty")).isHidden();
        shot("two-turns");
    }

    @Test
    void showsThatItIsBusyAndAsksOnlyOnce() {
        page.locator("#question").fill("slow ferries");
        page.keyboard().press("Enter");

        assertThat(page.locator(".waiting")).isVisible();
        assertThat(page.locator("#send")).hasText("Stop");
        page.locator("#question").fill("again");
        page.keyboard().press("Enter");
        assertThat(page.locator(".short-answer")).hasText("Twelve");
        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator("#question")).hasValue("again");
    }

    @Test
    void whatIsStoppedSaysSoAndKeepsTheQuestion() {
        page.locator("#question").fill("endless");
        page.keyboard().press("Enter");
        assertThat(page.locator(".doing")).hasText("Reading the documents");

        page.locator("#send").click();

        assertThat(page.locator(".turn .failure .lead")).hasText("Stopped.");
        assertThat(page.locator("#question")).hasValue("endless");
        assertThat(page.locator("#send")).hasText("Ask");
    }

    @Test
    void followUpIsAskedAfterTheEarlierTurnsAndSaysWhatItWasUnderstoodAs() {
        ask(ANSWERED);
        ask("And ferries?");

        assertThat(page.locator(".understood-words")).hasText("How many ferries are there?");
        assertThat(library.asked().history()).containsExactly(new Turn(ANSWERED, Optional.of("Twelve")));
        shot("understood");
    }

    @Test
    void whatWasMisunderstoodIsPutRightByKeyboard() {
        ask("And ferries?");
        page.locator(".understood-words").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".understood-form input")).isFocused();
        shot("understood-edit");

        page.locator(".understood-form input").fill("Who lit the lamp?");
        page.keyboard().press("Enter");

        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator("[aria-busy]")).hasCount(0);
        assertThat(library.asked().meant()).contains("Who lit the lamp?");
        assertThat(library.asked().text()).isEqualTo("And ferries?");
    }

    @Test
    void shortAnswerIsHadInFullInItsPlace() {
        ask(ANSWERED);
        ask("Tell me of the harbour");
        assertThat(page.locator(".turn").last().locator(".sentence")).hasCount(1);

        page.locator(".more").last().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".turn").last().locator(".sentence")).hasCount(2);
        assertThat(page.locator(".turn")).hasCount(2);
        assertThat(page.locator(".turn").last().locator(".more")).hasCount(0);
        assertThat(library.asked().extent()).contains(Extent.FULL);
        assertThat(library.asked().history()).containsExactly(new Turn(ANSWERED, Optional.of("Twelve")));
        shot("in-full");
    }

    @Test
    void whereThereIsNoMoreThePageSaysSo() {
        ask(ANSWERED);

        page.locator(".more").click();

        assertThat(page.locator(".reply")).containsText("The source says no more of it.");
        assertThat(page.locator(".more")).hasCount(0);
    }

    @Test
    void whatALanguageModelWroteAndWhatWasNotFoundHasNoMoreToIt() {
        ask("What is written?");
        ask("How old is the oldest boat?");

        assertThat(page.locator(".more")).hasCount(0);
    }

    @Test
    void newConversationForgetsTheOldOne() {
        assertThat(page.locator("#anew")).isHidden();
        ask(ANSWERED);

        page.locator("#anew").click();

        assertThat(page.locator(".turn")).hasCount(0);
        assertThat(page.locator("#empty")).isVisible();
        assertThat(page.locator("#question")).isFocused();
        ask("Who lit the lamp?");
        assertThat(library.asked().history()).isEmpty();
    }

    @Test
    void refusalSaysWhyAndOpensWhatCameNearest() {
        ask("How old is the oldest boat?");

        assertThat(page.locator(".refusal .lead")).hasText("The documents do not say.");
        assertThat(page.locator(".passage")).hasCount(2);
        shot("not-found");
        page.locator(".passage").first().click();
        assertThat(page.locator("#source mark")).hasText(FERRIES);
        assertThat(page.locator("#source mark")).isInViewport();
    }

    @Test
    void failureIsShownAsTextAndTheQuestionIsKept() {
        ask("explode");

        assertThat(page.locator(".turn .failure")).containsText("Something went wrong here");
        assertThat(page.locator("#question")).hasValue("explode");
        assertThat(page.content()).doesNotContain("secret of the inside");
        complaints.clear(); // Chromium notes every status from 400 up
    }

    @Test
    void serverThatIsGoneIsToldInWords() {
        page.route("**/api/ask", route -> route.abort());

        ask(ANSWERED);

        assertThat(page.locator(".turn .failure .lead")).hasText("The server does not answer. Is it still running?");
        complaints.clear();
    }

    @Test
    void addressOpensADocumentAtItsPlace() {
        Span span = find(HARBOUR, FERRIES);

        page.navigate(server + "#doc=" + encoded(HARBOUR.id()) + "&start=" + span.start() + "&end=" + span.end());
        page.reload();

        assertThat(page.locator("#source mark")).hasText(FERRIES);
        assertThat(page.locator("#source mark")).isInViewport();
    }

    @Test
    void addressWithAnOldVersionSaysSo() {
        page.navigate(server + "#doc=" + encoded(HARBOUR.id()) + "&start=3&end=9&version=0123456789abcdef");

        assertThat(page.locator(".note")).containsText("has changed");
        assertThat(page.locator("#source mark")).hasCount(0);
    }

    @Test
    void openedSourceCanBeLinkedTo() {
        ask(ANSWERED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).hasText(FERRIES);

        page.reload();

        assertThat(page.locator("#source mark")).hasText(FERRIES);
    }

    @Test
    void goingBackClosesTheSourceAndKeepsTheAnswer() {
        ask(ANSWERED);
        page.locator(".mark").first().click();
        page.locator(".mark").last().click();
        assertThat(page.locator("#source mark")).containsText("northern quay");

        page.goBack();

        assertThat(page.locator("#source")).isHidden();
        assertThat(page.locator(".short-answer")).isVisible();
        page.goForward();
        assertThat(page.locator("#source mark")).containsText("northern quay");
    }

    @Test
    void addressThatNamesNothingIsToldInWords() {
        page.navigate(server + "#doc=none.txt&start=x&end=-1");

        assertThat(page.locator("#source")).containsText("There is no such document");
        complaints.clear();
    }

    @Test
    void listsDocumentsAndWhatCouldNotBeRead() {
        Locator library = page.locator("#library");
        assertThat(library).containsText("3 documents");
        assertThat(library).containsText("1 file not read");

        library.locator("a").click();
        assertThat(page.locator(".failures")).containsText("broken.txt It is not UTF-8 at byte 7.");
        page.locator("fn-library")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The harbour at Lund Bay"))
                .click();

        assertThat(page.locator(".source-title")).hasText("The harbour at Lund Bay");
    }

    @Test
    void everyAnswerTellsWhyInWordsFirst() {
        ask(ANSWERED);

        page.locator(".trace > summary").click();
        assertThat(page.locator(".trace > p").first())
                .hasText("Found 1 passage in 1 document and took what answers best.");
        page.locator(".trace-numbers > summary").click();

        assertThat(page.locator(".trace")).containsText("count");
        assertThat(page.locator(".trace table").first()).containsText("The harbour at Lund Bay");
        shot("explained");
    }

    @Test
    void hostileDocumentIsHarmlessWhereverItIsShown() {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });

        ask("Does it harm?");
        assertThat(page.locator(".sentence")).containsText(ATTACK);
        page.locator(".mark").click();
        assertThat(page.locator(".source-title")).hasText(HOSTILE.title());
        assertThat(page.locator(".source-about"))
                .hasText(HOSTILE.description().source().orElseThrow() + " · " + HOSTILE.id());
        assertThat(page.locator(".prose").textContent()).isEqualTo(HOSTILE.text());
        assertThat(page.locator("#source mark").textContent()).isEqualTo(ATTACK);
        shot("hostile");
        ask("How old is the oldest boat?<script>window.harmed = true</script>");
        page.locator("#library a").click();
        assertThat(page.locator("fn-library .name")).hasCount(3);
        page.navigate(server + "#doc=" + encoded("<img src=x onerror=alert(1)>"));
        assertThat(page.locator("#source")).containsText("There is no such document");

        assertThat(dialogs).isEmpty();
        assertThat(page.evaluate("window.harmed")).isNull();
        assertThat(page.locator("body script, body img, body svg, body a[href^='javascript']")
                        .count())
                .isZero();
        complaints.removeIf(complaint -> complaint.contains("404"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void fitsAPhone() {
        open(360, 740, ColorScheme.LIGHT);
        shot("phone-empty");
        ask(ANSWERED);
        shot("phone");
        assertThat(overflow()).isZero();

        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isInViewport();
        shot("phone-source");
        assertThat(page.locator("#source").boundingBox().width).isEqualTo(360);
        assertThat(page.locator(".column")).hasAttribute("inert", "");
        assertThat(overflow()).isZero();

        page.locator(".source-close").click();
        ask("How old is the oldest boat?");
        shot("phone-not-found");
        assertThat(overflow()).isZero();
    }

    @Test
    void isDarkWhereThatIsPreferred() {
        assertThat(brightness()).isGreaterThan(200);

        open(1280, 860, ColorScheme.DARK);

        assertThat(brightness()).isLessThan(60);
        ask(ANSWERED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isInViewport();
        shot("dark");
    }

    @Test
    void isAccessibleInEveryStateAndBothColourSchemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(1280, 860, scheme);
            assertAccessible();
            ask(ANSWERED);
            page.locator(".trace > summary").click();
            page.locator(".trace-numbers > summary").click();
            assertAccessible();
            page.locator(".mark").first().click();
            assertThat(page.locator("#source mark")).isInViewport();
            assertAccessible();
            page.keyboard().press("Escape");
            ask("How old is the oldest boat?");
            ask("explode");
            assertAccessible();
            page.locator("#library a").click();
            assertThat(page.locator("fn-library .name")).hasCount(3);
            assertAccessible();
        }
        complaints.clear();
    }

    @Test
    void newAnswerIsAnnounced() {
        ask(ANSWERED);

        assertThat(page.locator("[aria-live=polite]")).containsText(FERRIES);
    }

    @Test
    void nothingIsAskedOfAnotherServerAndNothingIsComplainedAbout() {
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(server.toString())) {
                foreign.add(request.url());
            }
        });

        page.reload();
        ask(ANSWERED);
        page.locator(".mark").first().click();
        assertThat(page.locator("#source mark")).isVisible();

        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void swaggerUiComesUpUnderItsPolicy() {
        page.navigate(server + "q/swagger-ui/");
        int operations = (int)
                page.evaluate("async () => Object.values((await (await fetch('/q/openapi?format=json')).json()).paths)"
                        + ".flatMap(Object.keys).filter(key => ['get', 'post', 'put', 'delete'].includes(key)).length");

        assertThat(operations).isGreaterThan(15);
        assertThat(page.locator(".opblock"))
                .hasCount(operations, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(complaints).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')"));
    }

    /** By how many pixels the page is wider than the window. */
    private int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    /** Of the page's background, 0 to 255. */
    private int brightness() {
        return (int) page.evaluate(
                "Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
