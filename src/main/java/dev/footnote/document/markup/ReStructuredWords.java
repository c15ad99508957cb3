package dev.footnote.document.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words within a paragraph of reStructuredText as its page shows them. */
final class ReStructuredWords {

    private static final Pattern REPLACEMENT = Pattern.compile("\\.\\. \\|([^|]+)\\| replace:: +(.*)");
    private static final Pattern NAMED = Pattern.compile("\\|([^|\\s][^|]*)\\|_{0,2}");
    private static final Pattern STRONG = Pattern.compile("(?s)\\*\\*(.+?)\\*\\*.*");

    /** What is written, and what is shown for it, one after the other. */
    private static final String[][] SHOWN = {
        {" ?\\[(?:#[\\w-]*|\\*|\\d+)]_", ""},
        {"\\[([\\w.-]+)]_", "[$1]"},
        {":[\\w:+-]+:`([^`<]+?) *<[^`>]*>`", "$1"},
        {":[\\w:+-]+:`[~!]?([^`]*)`", "$1"},
        {"``(.+?)``", "$1"},
        {"_?`([^`<]+?) *<[^`>]*>`_{0,2}", "$1"},
        {"_?`([^`]+)`_{0,2}", "$1"},
        {"\\*\\*(.+?)\\*\\*", "$1"},
        {"(?<![\\w*])\\*(\\S(?:[^*]*[^\\s*])?)\\*(?!\\w)", "$1"},
        {"(?<=[\\w)])__?(?=[\\s.,;:!?)]|$)", ""},
        {"\\\\([^\\s])", "$1"},
        {"\\\\ ", ""},
    };

    private final Map<String, String> replacements = new HashMap<>();

    private ReStructuredWords() {}

    /** With the replacements that a page defines. */
    static ReStructuredWords of(List<String> lines) {
        ReStructuredWords words = new ReStructuredWords();
        lines.stream()
                .map(REPLACEMENT::matcher)
                .filter(Matcher::matches)
                .forEach(one -> words.replacements.put(one.group(1), one.group(2)));
        return words;
    }

    String of(String raw) {
        String shown = NAMED.matcher(raw)
                .replaceAll(name -> Matcher.quoteReplacement(replacements.getOrDefault(name.group(1), name.group())));
        for (String[] rule : SHOWN) {
            shown = shown.replaceAll(rule[0], rule[1]);
        }
        return shown.strip();
    }

    /** The emphasised words that {@code raw} begins with. */
    String strong(String raw) {
        Matcher strong = STRONG.matcher(raw);
        return strong.matches() ? of(strong.group(1)) : "";
    }
}
