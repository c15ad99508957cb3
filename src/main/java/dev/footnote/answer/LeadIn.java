package dev.footnote.answer;

import dev.footnote.document.Span;
import dev.footnote.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sentence that another one leans on: "He understands that" says nothing without the sentence that says who and
 * what.
 */
public final class LeadIn {

    private static final Pattern LEANS = Pattern.compile(
            "^[“\"'‘(]?(?:He|She|It|They|This|That|These|Those|Such|Both|Neither|His|Her|Their|Its"
                    + "|Instead|However|But|Still|Then|Also|Otherwise|Therefore|Thus|So|Yet|Nor|As a result|For example|For instance|In that case|Here|There)\\b"
                    + "(?! (?:is|are|was|were) (?:no|a|an|the)\\b).*",
            Pattern.DOTALL);

    /** A name before the verb makes a sentence stand on its own: "However, Anna Berg said …". */
    private static final Pattern STANDS = Pattern.compile(
            "^[“\"'‘(]?(?:Instead|However|But|Still|Then|Also|Otherwise|Therefore|Thus|So|Yet|As a result"
                    + "|For example|For instance|In that case),? (?:the )?\\p{Lu}\\p{L}+.*",
            Pattern.DOTALL);

    /** The sentence before {@code sentence} in {@code passage} where {@code sentence} leans on it and has one there. */
    public Optional<Span> before(Passage passage, Span sentence) {
        List<Span> sentences = passage.sentences();
        int i = sentences.indexOf(sentence);
        String text = sentence.in(passage.document().text());
        boolean leans = LEANS.matcher(text).matches() && !STANDS.matcher(text).matches();
        return leans && i > 0 ? Optional.of(sentences.get(i - 1)) : Optional.empty();
    }
}
