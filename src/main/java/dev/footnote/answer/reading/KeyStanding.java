package dev.footnote.answer.reading;

import dev.footnote.document.Context;
import dev.footnote.document.Span;
import dev.footnote.language.Key;
import dev.footnote.language.Key.Stand;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Resolves which of several like things, such as two models, a sentence is about: what it names itself, else what the sentences
 * before it in the paragraph name, else what stands over it: the parent item, the lead-in, the heads of the columns, the headings.
 */
public final class KeyStanding {

    /** How many sentences back in the paragraph may say what it is of. */
    private static final int BACK = 3;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private KeyStanding() {}

    /**
     * How the nearest text that says something of the keys' kind stands to them. A sentence that names another one is still about
     * this one where what stands over it names this one alone: "more than in 2023" in the report on 2024.
     *
     * @param keys the keys of one kind, of which each will do; at least one
     * @param clauses the words to look at before the whole sentence, the first first
     * @param sentence a span of the passage's document
     */
    public static Stand of(Collection<Key> keys, List<String> clauses, Passage passage, Span sentence) {
        String text = passage.document().text();
        List<String> texts = new ArrayList<>(clauses);
        texts.add(sentence.in(text));
        List<Context> context = passage.contextOf(sentence);
        boolean nested = context.stream().anyMatch(above -> above.role() != Context.Role.HEADING);
        if (!nested && keys.stream().noneMatch(Key::isTime)) {
            before(passage, sentence, texts);
        }
        List<String> above = new ArrayList<>();
        for (int i = context.size() - 1; i >= 0; i--) {
            above.add(context.get(i).span().in(text));
        }
        Stand nearest = nearest(texts, keys);
        if (nearest == Stand.SILENT) {
            return nearest(above, keys);
        }
        boolean isAbove = above.stream().anyMatch(words -> in(words, keys) == Stand.HAS);
        return nearest == Stand.HAS_ANOTHER && isAbove ? Stand.HAS : nearest;
    }

    private static Stand nearest(List<String> texts, Collection<Key> keys) {
        return texts.stream()
                .map(words -> in(words, keys))
                .filter(stand -> stand != Stand.SILENT)
                .findFirst()
                .orElse(Stand.SILENT);
    }

    private static Stand in(String words, Collection<Key> keys) {
        return keys.stream()
                .map(key -> key.in(words))
                .min(Comparator.naturalOrder())
                .orElse(Stand.SILENT);
    }

    /** The sentences before in the same paragraph, the nearest first. */
    private static void before(Passage passage, Span sentence, List<String> texts) {
        String text = passage.document().text();
        List<Span> spans = passage.sentences();
        int last = spans.indexOf(sentence);
        for (int at = last; at > Math.max(0, last - BACK); at--) {
            Span between = Span.of(spans.get(at - 1).end(), spans.get(at).start());
            if (BLANK_LINE.matcher(between.in(text)).find()) {
                return;
            }
            texts.add(spans.get(at - 1).in(text));
        }
    }
}
