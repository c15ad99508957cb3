package dev.footnote.answer.compose;

import dev.footnote.search.passage.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Ranking by date: newer sources first where the latest is asked for. */
final class Recency {

    private static final Pattern LATEST = Pattern.compile(
            "(?i)\\b(?:latest|newest|most recent(?:ly)?|lately|recently|current(?:ly)?|right now|at the moment|these days|nowadays"
                    + "|as of (?:now|today)|up[- ]to[- ]date|so far|today|status quo|where do things stand)\\b");

    private Recency() {}

    static boolean isAskedFor(String question) {
        return LATEST.matcher(question).find();
    }

    /** The passages with the newest sources first, those without a date last, otherwise in their order. */
    static List<Passage> newestFirst(List<Passage> passages) {
        Comparator<Passage> byDay = Comparator.comparing(
                passage -> passage.document().description().published().orElse(LocalDate.MIN));
        return passages.stream().sorted(byDay.reversed()).toList();
    }
}
