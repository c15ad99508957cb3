package dev.footnote.answer.conversation;

import dev.footnote.language.phrase.NounPhrase;
import java.util.List;
import java.util.Optional;

/**
 * A question made to stand alone, with the phrase of the conversation that it took up.
 *
 * @param carried what it leaned on
 * @param alternatives what was asked about and what is asked about instead, where one took the other's place
 */
record Step(String text, Optional<NounPhrase> carried, List<String> alternatives) {

    Step {
        alternatives = List.copyOf(alternatives);
    }

    Step(String text, Optional<NounPhrase> carried) {
        this(text, carried, List.of());
    }
}
