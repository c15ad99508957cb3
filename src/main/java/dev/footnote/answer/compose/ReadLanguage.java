package dev.footnote.answer.compose;

import dev.footnote.search.retrieval.Hit;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether question and passages are in a language that the models were trained on. Another script is none; words in
 * Latin letters are, where most of them are common English or stand in the passages, since other languages can still be
 * matched word by word.
 */
final class ReadLanguage {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that nearly every English question has one of, and hardly one in another language. */
    private static final Set<String> ENGLISH = Set.of(
            ("what who whom whose which when where why how is are was were do does did can may must should will has"
                            + " have the of for to my you your it and with there any")
                    .split(" "));

    /** So few words may all be names or codes. */
    private static final int TOO_FEW = 3;

    private final Predicate<String> common;

    /** @param common whether a word in lower case is a common English one */
    ReadLanguage(Predicate<String> common) {
        this.common = common;
    }

    /** Whether {@code question} can be answered from {@code hits} as far as languages go. */
    boolean has(String question, List<Hit> hits) {
        List<String> passages = hits.stream().map(hit -> hit.passage().text()).toList();
        boolean script =
                isLatin(question) && (passages.isEmpty() || passages.stream().anyMatch(ReadLanguage::isLatin));
        return script && (isCommon(question) || isIn(question, passages));
    }

    /** Whether at least half of the letters are Latin, or there are none. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    /** Whether at least half of the words are common English, without one that asks or links nearly all; names are not counted. */
    private boolean isCommon(String question) {
        List<String> words = WORD.matcher(question)
                .results()
                .filter(word -> word.start() == 0 || Character.isLowerCase(question.charAt(word.start())))
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        long known = words.stream().filter(common).count();
        double share = words.stream().anyMatch(ENGLISH::contains) ? 0.5 : 0.9;
        return words.size() < TOO_FEW || known >= share * words.size();
    }

    /** Whether a third of the words stand in one of the passages. */
    private static boolean isIn(String question, List<String> passages) {
        List<String> words = words(question).distinct().toList();
        return passages.stream().anyMatch(passage -> {
            List<String> there = words(passage).toList();
            return 3 * words.stream().filter(there::contains).count() >= words.size();
        });
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group());
    }
}
