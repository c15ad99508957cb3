package dev.footnote.document.layout;

import java.util.regex.Pattern;

/** Options of commands: {@code -x, --long FILE   meaning}. */
final class Option {

    private static final Pattern FLAG = Pattern.compile(
            "-{1,2}[\\p{L}\\d?][\\w.-]*(?:[ =]\\[?[<A-Z][^\\s,]*)?(?:,? ?(?:or |\\| ?)?-{1,2}[\\p{L}\\d][\\w.-]*(?:["
                    + " =\\[]+[<A-Z][^\\s,]*)?){0,3}(?: {2,}\\S.*|)");

    private Option() {}

    static boolean is(TextLine line) {
        return !line.isLong()
                && line.words().startsWith("-")
                && FLAG.matcher(line.words()).matches();
    }
}
