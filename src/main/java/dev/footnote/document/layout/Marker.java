package dev.footnote.document.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an item of a list begins with.
 *
 * @param sign the bullet, number or letter as written
 * @param depth how many numbers it consists of, 0 for a bullet
 * @param width how far behind it the words begin
 */
record Marker(String sign, int depth, int width) {

    private static final Pattern BULLET = Pattern.compile("([-*+•‣◦▪●○■–]|\\[[ xX]\\])(\\s+)(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3})(\\s+)(?=\\S)");
    private static final Pattern SPACED_NUMBER = Pattern.compile("(\\d{1,2})( {2,4})(?=\\p{Lu})");
    private static final Pattern LETTER =
            Pattern.compile("(\\([a-z]\\)|[a-z]\\)|\\([ivx]{1,4}\\)|[ivx]{1,4}\\)|\\(\\d{1,2}\\))(\\s+)(?=\\S)");

    static Optional<Marker> of(String words) {
        return find(BULLET, words, false)
                .or(() -> find(NUMBER, words, true))
                .or(() -> find(LETTER, words, false))
                .or(() -> find(SPACED_NUMBER, words, true));
    }

    private static Optional<Marker> find(Pattern pattern, String words, boolean counted) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        int depth = counted ? (int) sign.chars().filter(Character::isDigit).count() : 0;
        if (counted) {
            depth = sign.replaceAll("[.)]$", "").split("\\.").length;
        }
        return Optional.of(new Marker(sign, depth, matcher.end()));
    }
}
