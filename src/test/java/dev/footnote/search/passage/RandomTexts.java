package dev.footnote.search.passage;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts nobody would write, and texts that somebody might. */
public final class RandomTexts {

    private RandomTexts() {}

    /** Words, marks, line ends and characters beyond the basic plane in any order, up to some thousand code units. */
    public static Arbitrary<String> any() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "President",
                "U.S.",
                "war",
                "e.g.",
                "Dr.",
                "3.14",
                "a",
                "I",
                "said",
                "été",
                "слово",
                "句子。",
                "x.Y",
                "Mr");
        Arbitrary<String> marks = Arbitraries.of(
                ".", "?", "!", "…", "...", ",", ";", "\"", "“", "”", "’", "(", ")", "- ", "• ", "# ", "|", "1. ", "—",
                "===");
        Arbitrary<String> spaces =
                Arbitraries.of(" ", " ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00A0", "\u2028", "\f", "");
        Arbitrary<String> oddities = Arbitraries.of(
                "😀", "👩‍🚀", "e\u0301", "\u0301", "\u200D", "\u0000", "\uD83D", "\uDE00", "\uFEFF", "𝒳", "\u0085",
                "ﬁ", "Å");
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(8, words),
                Tuple.of(4, marks),
                Tuple.of(8, spaces),
                Tuple.of(2, oddities),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(5)));
        return Arbitraries.frequencyOf(
                Tuple.of(10, piece.list().ofMaxSize(600).map(pieces -> String.join("", pieces))),
                Tuple.of(1, Arbitraries.strings().withChars(" \n\t\r\u2003").ofMaxLength(50)),
                Tuple.of(1, piece.list().ofMinSize(1).ofMaxSize(4).map(RandomTexts::endless)));
    }

    /** One line of about 100,000 code units. */
    private static String endless(List<String> pieces) {
        String unit = String.join("", pieces).replaceAll("\\R", "");
        return unit.isEmpty() ? "x" : unit.repeat(100_000 / unit.length());
    }
}
