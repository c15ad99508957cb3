package dev.footnote.answer.verification.evidence;

import dev.footnote.document.Instructions;
import dev.footnote.search.passage.Passage;
import java.util.List;

/** The text of a sentence's evidence with what stands around it, in which a name or a figure is looked for. */
public final class Wording {

    private final Support evidence;
    private final String context;

    public Wording(Support evidence) {
        this.evidence = evidence;
        this.context = surroundings(evidence);
    }

    /** Titles, headings, author, source and day of the passages. */
    public String context() {
        return context;
    }

    /** What bears the sentence out, what stands just before that, and the context. */
    public String nearby() {
        return text(evidence.chosen()) + "\n" + before(evidence.chosen()) + "\n" + context;
    }

    /** All that the passages say, and the context. */
    public String everywhere() {
        return text(evidence.sources()) + "\n" + context;
    }

    private static String surroundings(Support evidence) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : evidence.passages()) {
            String title = passage.document().title() + "\n" + passage.context() + "\n";
            text.append(Instructions.in(title).isEmpty() ? title : "");
            passage.document()
                    .description()
                    .author()
                    .ifPresent(author -> text.append(author).append("\n"));
            passage.document()
                    .description()
                    .source()
                    .ifPresent(source -> text.append(source).append("\n"));
            passage.document()
                    .description()
                    .published()
                    .ifPresent(day -> text.append(day).append("\n"));
        }
        return text.toString();
    }

    private static String text(List<Source> sources) {
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> text.append(source.sentence().text()).append("\n"));
        return text.toString();
    }

    /** The two sentences before each: they say who "he" is. */
    private static String before(List<Source> sources) {
        StringBuilder text = new StringBuilder();
        for (Source source : sources) {
            for (int i = Math.max(0, source.at() - 2); i < source.at(); i++) {
                text.append(source.passage()
                                .sentences()
                                .get(i)
                                .in(source.passage().document().text()))
                        .append("\n");
            }
        }
        return text.toString();
    }
}
