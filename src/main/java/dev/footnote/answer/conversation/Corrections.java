package dev.footnote.answer.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that take back something said before: "no, I meant …", "not the red one, the blue one". */
final class Corrections {

    /** "No, I meant …", with what is meant. */
    private static final Pattern CORRECTION = Pattern.compile(
            "^(?:(?:no|nope|sorry|wait|actually|well|oh|hm+|ok|okay)\\b[,.!;: –-]*)*"
                    + "(?:(?:i|we) (?:mean|meant|was (?:asking|talking) (?:for|about)|am (?:asking|talking) (?:for|about)"
                    + "|was referring to|wanted)|i['’]m (?:asking|talking) (?:for|about)|make (?:it|that)|rather|or rather)"
                    + "\\b[,: ]*(?:to (?:say|ask|know) )?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DENIAL = Pattern.compile(
            "^(?:(?:oh|no|nope|sorry|wait|wrong one)\\b[,.!;: –-]*)*(?:no|nope|sorry|wait|wrong one)\\b[,.!;: –-]+"
                    + "(?:(?:i['’]?m|i am|i have|i['’]ve got|it['’]?s|it is|mine is) )?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern AFTERWARDS = Pattern.compile(
            "^((?!(?:what|who|how|which|when|where|why)\\b)\\S+(?: \\S+){0,3}?),? i (?:mean|meant)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "Not the red one, …" and "…, not the red one". */
    private static final Pattern NOT_FIRST =
            Pattern.compile("^not ([^,;.]+)[,;.]+ *(?:but )?(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BUT_NOT = Pattern.compile("^[^,]{2,30}, not [^,?]+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_LAST = Pattern.compile(
            "^(.+?),? (?:and )?(?:not|instead of|rather than) (.+?)\\W*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RIGHT =
            Pattern.compile(",? (?:right|please|thanks|of course)\\W*$", Pattern.CASE_INSENSITIVE);

    private Corrections() {}

    /**
     * What is to stand in the place of something.
     *
     * @param piece a few words
     * @param instead what it stands for, where that is said
     */
    record Exchange(String piece, Optional<String> instead) {}

    /**
     * What is meant instead, if anything is taken back.
     *
     * @param question without blanks around it
     * @param isClause whether some words are a whole clause, which says by itself what it is about
     */
    static Optional<String> meant(String question, Predicate<String> isClause) {
        Matcher correction = CORRECTION.matcher(question);
        if (correction.matches()) {
            return Optional.of(correction.group(1));
        }
        Matcher afterwards = AFTERWARDS.matcher(question);
        if (afterwards.matches()) {
            return Optional.of(afterwards.group(1));
        }
        Matcher denial = DENIAL.matcher(question);
        if (denial.matches() && !isClause.test(denial.group(1))) {
            return Optional.of(denial.group(1));
        }
        boolean not = NOT_FIRST.matcher(question).matches()
                || BUT_NOT.matcher(question).matches();
        return not && !isClause.test(question) ? Optional.of(question) : Optional.empty();
    }

    /** What is put in the place of what, in words that are no clause. */
    static Exchange exchange(String meant) {
        Matcher first = NOT_FIRST.matcher(meant);
        if (first.matches()) {
            return new Exchange(bare(first.group(2)), Optional.of(first.group(1)));
        }
        Matcher last = NOT_LAST.matcher(meant);
        return last.matches()
                ? new Exchange(bare(last.group(1)), Optional.of(last.group(2)))
                : new Exchange(bare(meant), Optional.empty());
    }

    private static String bare(String piece) {
        return RIGHT.matcher(piece).replaceFirst("");
    }
}
