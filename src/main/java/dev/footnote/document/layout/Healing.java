package dev.footnote.document.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a plain text flow: what was wrapped stands on one line again, without marks of quotation and justifying spaces; tables,
 * lists, addresses, verse and code keep their lines. A text that needs nothing of it stays as it is.
 */
public final class Healing {

    private static final Pattern QUOTE = Pattern.compile("[ \\t]{0,3}((?:> ?)+)(?!>).*");
    private static final Pattern MARKS = Pattern.compile("[ \\t]{0,3}(?:> ?)+");

    /** As many marks alone are the prompt of a shell. */
    private static final int PROMPT = 3;

    private Healing() {}

    /** Heals normalised {@code text}. */
    public static String heal(String text) {
        String[] raw = text.split("\n", -1);
        int[] levels = levels(raw);
        for (int i = 0; i < raw.length; i++) {
            raw[i] = levels[i] > 0 ? MARKS.matcher(raw[i]).replaceFirst("") : raw[i];
        }
        BitSet joined = Wrapped.of(TextLine.of(String.join("\n", raw)), levels);
        List<String> healed = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            if (!joined.get(i)) {
                healed.add(raw[i]);
                continue;
            }
            StringBuilder line = new StringBuilder(raw[i].stripTrailing());
            while (joined.get(i)) {
                i++;
                line.append(' ').append(raw[i].strip());
            }
            healed.add(flowing(line.toString()));
        }
        return String.join("\n", healed);
    }

    /** How deep each line is quoted: a mark on a single line may mean something else. */
    private static int[] levels(String[] lines) {
        int[] levels = new int[lines.length];
        boolean isShallow = false;
        for (int i = 0; i < lines.length; i++) {
            Matcher quote = QUOTE.matcher(lines[i]);
            levels[i] = quote.matches()
                    ? (int) quote.group(1).chars().filter(c -> c == '>').count()
                    : 0;
            isShallow |= levels[i] > 0 && levels[i] < PROMPT;
        }
        if (!isShallow) {
            return new int[lines.length];
        }
        for (int i = 0; i < lines.length; i++) {
            boolean alone = (i == 0 || levels[i - 1] == 0) && (i + 1 == lines.length || levels[i + 1] == 0);
            levels[i] = alone ? 0 : levels[i];
        }
        return levels;
    }

    /** Without the spaces that justify a line; wide gaps are columns. */
    private static String flowing(String line) {
        String words = line.stripLeading();
        boolean hasColumns = words.contains("    ");
        return hasColumns ? line : line.substring(0, line.length() - words.length()) + words.replaceAll(" {2,}", " ");
    }
}
