package dev.footnote.language.amount;

import dev.footnote.language.ReadWords;
import java.util.List;

/** Values of sentences for tests, as the program reads them. */
final class ReadValues {

    private static final MentionFinder MENTIONS = new MentionFinder();

    private ReadValues() {}

    static List<Value> of(String sentence) {
        return ValueReader.read(sentence, ReadWords.of(sentence), MENTIONS.find(sentence));
    }

    /** The only value of a sentence. */
    static Value one(String sentence) {
        List<Value> values = of(sentence);
        if (values.size() != 1) {
            throw new IllegalArgumentException(sentence + ": " + values);
        }
        return values.get(0);
    }
}
