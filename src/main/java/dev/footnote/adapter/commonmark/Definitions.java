package dev.footnote.adapter.commonmark;

import java.util.ArrayList;
import java.util.List;

/**
 * A term with its meanings, as definition lists have them: the term on a line, then a line with a colon for each.
 *
 * @param term the term
 * @param meanings what it means, at least one
 */
record Definitions(String term, List<String> meanings) {

    /** The definitions that the words of a paragraph consist of, with its breaks; none where it has other lines. */
    static List<Definitions> in(String words) {
        String[] lines = words.split("[" + InlineText.SOFT_BREAK + "\\n]");
        List<Definitions> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean isMeaning = lines[i].matches(":\\s+\\S.*");
            boolean isTerm = !isMeaning && i + 1 < lines.length && lines[i + 1].matches(":\\s+\\S.*");
            if (isTerm && !lines[i].isBlank()) {
                found.add(new Definitions(lines[i].strip(), new ArrayList<>()));
            } else if (isMeaning && !found.isEmpty()) {
                found.get(found.size() - 1).meanings().add(lines[i].substring(1).strip());
            } else {
                return List.of();
            }
        }
        return found;
    }
}
