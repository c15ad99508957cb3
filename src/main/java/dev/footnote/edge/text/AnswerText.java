package dev.footnote.edge.text;

import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.AskReply.Cited;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of a reply: the answer with its marks, or why there is none; what the documents say differently; footnotes. */
public final class AnswerText {

    /** What stands between an answer and its footnotes. */
    public static final String RULE = "\n\n---\n";

    /** In UTF-16 code units. */
    private static final int LONGEST_QUOTE = 400;

    private AnswerText() {}

    /** All of it. */
    public static String of(AskReply reply, Function<Cited, String> link) {
        return body(reply) + footnotes(cited(reply), link);
    }

    /** The answer, or why there is none. */
    public static String body(AskReply reply) {
        return (reply.answer() == null ? reply.message() : reply.answer()) + conflicts(reply);
    }

    private static String conflicts(AskReply reply) {
        return reply.conflicts() == null
                ? ""
                : reply.conflicts().stream().map(AnswerText::conflict).collect(Collectors.joining());
    }

    private static String conflict(AskReply.Conflict conflict) {
        String head = conflict.kind().equals("conflict") ? "The documents disagree" : "This has changed";
        return conflict.sides().stream()
                .map(side -> "\n- " + side.claim() + " " + marks(side.citations())
                        + (side.published() == null ? "" : " (" + side.published() + ")"))
                .collect(Collectors.joining("", "\n\n" + head + ":", ""));
    }

    private static String marks(List<Integer> numbers) {
        return numbers.stream().map(AnswerText::mark).collect(Collectors.joining());
    }

    /** The mark of a citation. */
    public static String mark(int number) {
        return "[" + number + "]";
    }

    /** What a reply cites, if anything. */
    public static List<Cited> cited(AskReply reply) {
        return reply.citations() == null ? List.of() : reply.citations();
    }

    /**
     * The list of what is cited, a line each, under a rule; nothing where nothing is.
     *
     * @param link where a quote opens, possibly empty
     */
    public static String footnotes(Collection<Cited> cited, Function<Cited, String> link) {
        return cited.isEmpty()
                ? ""
                : cited.stream().map(one -> footnote(one, link.apply(one))).collect(Collectors.joining("\n", RULE, ""));
    }

    private static String footnote(Cited cited, String link) {
        String page = cited.page() == null ? "" : ", page " + cited.page();
        String quote = cited.quote().replaceAll("\\s+", " ");
        String shown = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
        return "- " + mark(cited.number()) + " " + cited.document().title() + page + ": “" + shown + "”"
                + (link.isEmpty() ? "" : " <" + link + ">");
    }
}
