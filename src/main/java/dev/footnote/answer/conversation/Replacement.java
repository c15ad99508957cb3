package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.phrase.NounPhrase;
import java.util.Comparator;
import java.util.List;

/**
 * New words for a place of the last question: "120 l" for "60 l".
 *
 * @param span the place, empty where words are only added
 * @param words what stands there instead, without the question mark
 */
record Replacement(Span span, String words) {

    String in(String last) {
        return last.substring(0, span.start()) + words + last.substring(span.end());
    }

    /** What was asked about and what is asked about instead, each as a whole phrase: "grade L2" and "grade L5". */
    List<String> alternatives(Utterance last) {
        Span whole = last.parts().stream()
                .filter(phrase -> phrase.span().contains(span))
                .min(Comparator.comparingInt(phrase -> phrase.span().length()))
                .map(NounPhrase::span)
                .orElse(span);
        String fresh = last.text().substring(whole.start(), span.start())
                + words
                + last.text().substring(span.end(), whole.end());
        return List.of(whole.in(last.text()), fresh);
    }
}
