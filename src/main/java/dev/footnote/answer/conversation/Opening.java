package dev.footnote.answer.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question without its opening words ("And", "Thanks, but"), and whether these tie it to the question before.
 *
 * @param rest the question without it
 * @param linked whether it is tied: "and …", "what about …"
 */
record Opening(String rest, boolean linked) {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:ok|okay|thanks|thank you|great|good|nice|i"
                    + " see|right|alright|well|yes|so|and|but|or|also|then)\\b[,.!;: –-]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile("^(?:what|how) about\\b *", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "^((?:since |until |till |by |for |with |from |to |in |at |on )?(?:when|why not|why|where|who|whom|how long"
                    + "|how much|how often|how come|how|(?:what|which) [\\p{L}-]+))"
                    + "(?: exactly| precisely| so| then)?\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Thanks ask for nothing. */
    private static final Pattern THANKS =
            Pattern.compile("\\b(?:thank(?:s| you)|thx|cheers)\\b[^?]*$", Pattern.CASE_INSENSITIVE);

    /** "Tell me more about that", "how does it work?": the whole question before is meant. */
    private static final Pattern MORE = Pattern.compile(
            "(?:(?:can|could|would|will) you |please )?(?:tell me|say|explain|describe|elaborate)\\b.*\\b(?:it|this|that)\\b"
                    + "(?: (?:a (?:bit|little) )?(?:more|further|better))?(?: please)?\\W*"
                    + "|how (?:does|do|did|would|will) (?:it|this|that) work(?: then| exactly)?\\W*"
                    + "|how (?:long|much time) (?:does|do|did|will|would) (?:it|this|that) take\\W*"
                    + "|what (?:do|should|must|can|could) (?:i|we|you|they) do (?:then|about (?:it|that|this))\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK =
            Pattern.compile("(?:and|or|but|so)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** @param question without blanks around it */
    static Opening of(String question) {
        Matcher lead = LEAD.matcher(question);
        String rest = lead.find() ? question.substring(lead.end()) : question;
        Matcher about = ABOUT.matcher(rest);
        boolean named = about.find();
        return new Opening(
                named ? rest.substring(about.end()) : rest,
                named || LINK.matcher(question).matches());
    }

    /** Whether nothing is asked: "ok", "thanks". */
    static boolean isIdle(String question) {
        Matcher lead = LEAD.matcher(question.strip());
        return THANKS.matcher(question).find() || lead.matches() || question.isBlank();
    }

    /** The question word where nothing else is said: "when?", "how many exactly?". */
    static Optional<String> bare(String rest) {
        Matcher bare = BARE.matcher(rest);
        return bare.matches() ? Optional.of(bare.group(1)) : Optional.empty();
    }

    /** Whether more is wanted about all that was asked. */
    static boolean wantsMore(String rest) {
        return MORE.matcher(rest).matches();
    }
}
