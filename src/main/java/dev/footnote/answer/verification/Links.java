package dev.footnote.answer.verification;

import dev.footnote.answer.verification.evidence.Untrusted;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses and markup in a sentence that its sources do not have: a way to carry something out. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:https?|ftp|file|data|javascript|vbscript|mailto):[^\\s)\\]>\"“”']+|(?<!\\S)\\(?//[\\w.-]+\\.\\w{2,}[^\\s)\\]>\"]*"
                    + "|\\bwww\\.[^\\s)\\]>\"]+|(?<=\\]\\()[^\\s)]+");
    private static final Pattern MARKUP = Pattern.compile("(?i)</?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>|!\\[|<[a-z]+\\s");

    private Links() {}

    /** The first address or piece of markup that stands in none of the passages. */
    static Optional<String> foreign(String sentence, List<Passage> passages) {
        return foreign(ADDRESS.matcher(sentence), passages).or(() -> foreign(MARKUP.matcher(sentence), passages));
    }

    private static Optional<String> foreign(Matcher matcher, List<Passage> passages) {
        while (matcher.find()) {
            String found = matcher.group().replaceAll("[.,;:!?]+$", "");
            if (passages.stream().noneMatch(passage -> stands(found, passage))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String found, Passage passage) {
        int at = passage.text().indexOf(found);
        return at >= 0
                && Untrusted.of(passage).stream()
                        .noneMatch(span -> span.start() <= at + passage.span().start()
                                && at + passage.span().start() < span.end());
    }
}
