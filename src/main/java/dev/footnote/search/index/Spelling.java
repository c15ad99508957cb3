package dev.footnote.search.index;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spelling correction of a question. Only a word that is in no document and is no common word of the language is changed,
 * and only to a word that a document has or that asks.
 */
public final class Spelling {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final String[] ASKING = ("how many much what who whom whose which when where why does have were"
                    + " that about tell name said according dont doesnt wasnt isnt")
            .split(" ");

    /** Below this a slip makes too many other words. */
    private static final int SHORTEST = 4;

    private final Vocabulary vocabulary;
    private final Predicate<String> isCommon;

    /** @param isCommon whether a word, in lower case, is a common one of the language */
    public Spelling(Vocabulary vocabulary, Predicate<String> isCommon) {
        this.vocabulary = vocabulary;
        this.isCommon = isCommon;
    }

    /** The text with its slips mended; the same text where there are none. */
    public String mend(String text) {
        Matcher matcher = WORD.matcher(text);
        StringBuilder mended = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            Optional<String> meant = isKnown(word) ? Optional.empty() : meant(word);
            if (meant.isPresent()) {
                mended.append(text, from, matcher.start()).append(meant.get());
                from = matcher.end();
            }
        }
        return from == 0 ? text : mended.append(text.substring(from)).toString();
    }

    private boolean isKnown(String word) {
        return vocabulary.has(word) || isCommon.test(word);
    }

    /** One slip in a short word, two in a longer one; a swap counts once. */
    private Optional<String> meant(String word) {
        Optional<String> asking = Stream.of(ASKING)
                .filter(candidate -> Slips.between(word, candidate) <= 1)
                .findFirst();
        return asking.isPresent() || word.length() < SHORTEST
                ? asking
                : vocabulary.nearest(word, word.length() < 6 ? 1 : 2).filter(meant -> meant.length() >= SHORTEST);
    }
}
