package dev.footnote.answer.conversation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "And in May?                   | in May?                 | true",
                "Thanks, but what about dogs?  | dogs?                   | true",
                "What about dogs?              | dogs?                   | true",
                "Ok, when does it open?        | when does it open?      | false",
                "When does it open?            | When does it open?      | false",
                // no word of its own
                "Android or not?               | Android or not?         | false",
            })
    void whatTiesAQuestionToTheOneBeforeIsNotOfIt(String question, String rest, boolean linked) {
        assertThat(Opening.of(question)).isEqualTo(new Opening(rest, linked));
    }

    @ParameterizedTest
    @CsvSource({
        "Ok, true",
        "thanks, true",
        "That helps. Thank you!, true",
        "'Great, and when does it open?', false",
        "Thanks! When does it open?, false",
    })
    void thanksAskForNothing(String question, boolean idle) {
        assertThat(Opening.isIdle(question)).isEqualTo(idle);
    }

    @ParameterizedTest
    @CsvSource({
        "when?, when",
        "how many exactly?, ",
        "how much exactly?, how much",
        "until when?, until when",
        "which colour?, which colour",
        "when does it open?, ",
    })
    void questionWordMayStandAlone(String rest, String bare) {
        assertThat(Opening.bare(rest).orElse(null)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "Tell me more about that, true",
        "can you explain this further?, true",
        "how does it work?, true",
        "how long does it take?, true",
        "tell me about bees, false",
        "how does the lock work?, false",
    })
    void moreIsWantedOfAllThatWasAsked(String rest, boolean more) {
        assertThat(Opening.wantsMore(rest)).isEqualTo(more);
    }
}
