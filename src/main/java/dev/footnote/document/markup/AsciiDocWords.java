package dev.footnote.document.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words within a paragraph of AsciiDoc as its page shows them. */
final class AsciiDocWords {

    private static final Pattern REFERENCE = Pattern.compile("\\{([\\w-]+)}");
    private static final Pattern NOTE = Pattern.compile("footnote:[\\w-]*\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]");
    private static final Pattern STRONG = Pattern.compile("\\*\\*?(\\S(?:[^*]*\\S)?)\\*\\*?.*", Pattern.DOTALL);

    /** What is written, and what is shown for it, one after the other. */
    private static final String[][] SHOWN = {
        {"\\[{2}[^\\]]*]{2}|\\[#[\\w-]+]|indexterm:\\[[^\\]]*]|\\({3}.*?\\){3}|image:\\S+?\\[[^\\]]*]", ""},
        {"\\[[^\\]]*line-through[^\\]]*]#[^#]*#", ""},
        {"<<[^>,]*,\\s*([^>]*)>>", "$1"},
        {"<<([^>]*)>>", "$1"},
        {"(?:link:|xref:|mailto:)[^\\s\\[]*\\[([^\\],]+)[^\\]]*]", "$1"},
        {"(?:link:|xref:|mailto:)([^\\s\\[]*)\\[]", "$1"},
        {"(https?://[^\\s\\[]+)\\[]", "$1"},
        {"https?://[^\\s\\[]+\\[([^\\],^]+)[^\\]]*]", "$1"},
        {"menu:([^\\[]+)\\[([^\\]]*)]", "$1 > $2"},
        {"(?:kbd|btn|pass|stem|latexmath):[a-z,]*\\[([^\\]]*)]", "$1"},
        {"\"`(.+?)`\"", "“$1”"},
        {"'`(.+?)`'", "‘$1’"},
        {"(?:\\[[^\\]]*])?##?(\\S(?:[^#]*\\S)?)##?", "$1"},
        {"\\*\\*(.+?)\\*\\*|__(.+?)__|``(.+?)``", "$1$2$3"},
        {"(?<![\\w*])\\*(\\S(?:[^*]*[^\\s*])?)\\*(?!\\w)", "$1"},
        {"(?<!\\w)_(\\S(?:[^_]*\\S)?)_(?!\\w)", "$1"},
        {"(?<!\\w)`\\+?(\\S(?:[^`]*?\\S)?)\\+?`(?!\\w)", "$1"},
        {"(?<![\\w+])\\+(\\S(?:[^+]*\\S)?)\\+(?!\\w)", "$1"},
        {"\\^(\\S+?)\\^|~(\\S+?)~", "$1$2"},
        {" -- ", " — "},
        {"\\(C\\)", "©"},
        {"\\(R\\)", "®"},
    };

    private final Map<String, String> attributes = new HashMap<>(Map.of("nbsp", " ", "empty", "", "zwsp", ""));
    private final List<String> notes = new ArrayList<>();

    void define(String name, String value) {
        attributes.put(name, value);
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** What is shown for {@code raw}; notes are kept apart. */
    String of(String raw) {
        String words = REFERENCE
                .matcher(raw)
                .replaceAll(name ->
                        Matcher.quoteReplacement(attributes.getOrDefault(name.group(1), "{" + name.group(1) + "}")));
        words = NOTE.matcher(words).replaceAll(note -> {
            notes.add(shown(note.group(1)));
            return "";
        });
        return shown(words);
    }

    private static String shown(String words) {
        String shown = words;
        for (String[] rule : SHOWN) {
            shown = shown.replaceAll(rule[0], rule[1]);
        }
        return shown.strip();
    }

    /** The emphasised words that {@code raw} begins with. */
    String strong(String raw) {
        Matcher strong = STRONG.matcher(raw);
        return strong.matches() ? shown(strong.group(1)) : "";
    }

    List<String> notes() {
        return notes;
    }
}
