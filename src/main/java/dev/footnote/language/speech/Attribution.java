package dev.footnote.language.speech;

import dev.footnote.document.Span;
import dev.footnote.language.Word;

/**
 * Who says something, by the words of the sentence.
 *
 * @param name the speaker, in the document's words
 * @param span the words in the sentence that attribute, speaker and verb together
 */
public record Attribution(String name, Span span) {

    public boolean covers(Word word) {
        return span.overlaps(word.span());
    }
}
