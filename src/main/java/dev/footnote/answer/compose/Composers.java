package dev.footnote.answer.compose;

import dev.footnote.answer.question.Question;
import java.util.Optional;

/**
 * The ways in which an answer is made.
 *
 * @param extractive out of sentences that were read
 * @param contents to what the documents are about as a whole
 * @param model by a language model, where there is one that writes
 */
public record Composers(ExtractiveComposer extractive, Contents contents, Optional<ModelComposer> model) {

    /** The language model that is to write the answer to {@code question}. */
    public Optional<ModelComposer> writer(Question question) {
        return model.filter(there -> !question.ownWords());
    }
}
