package dev.footnote.answer.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises that a language model says that it was given nothing to answer from. */
final class Declining {

    /** What the model is asked to say then, and nothing else. */
    static final String WORDS = "NOT FOUND";

    private static final Pattern ASKED =
            Pattern.compile("\\W*(?:NOT[ _-]?FOUND\\b.*|(?i:not found)\\W*)", Pattern.DOTALL);

    private static final String SOURCES =
            "(?:passages?|documents?|sources?|contexts?|texts?|excerpts?|articles?|information|content|materials?)";

    private static final String NOT =
            "(?:do(?:es)? not|don['’]t|doesn['’]t|did not|didn['’]t|cannot|can['’]t|could not|couldn['’]t)";

    private static final Pattern OTHERWISE = Pattern.compile(
            "\\W*(?:(?:unfortunately|sorry|i am sorry|i['’]m sorry|i apologi[sz]e|however|based on [^,.]{3,60}),? (?:but )?)?(?:"
                    + "(?:(?:the|these|those|any of the|none of the|no) )?(?:[a-z]+ ){0,2}" + SOURCES
                    + "(?: [a-z]+){0,2} (?:" + NOT
                    + " (?:\\w+ )?(?:say|state|contain|mention|provide|answer|specify|include|give|tell|address|discuss|cover|indicate|offer|name"
                    + "|have)|(?:is|are) (?:not|silent|insufficient)|(?:say|state|contain|mention|provide|answer|specify|include|give)s?\\b)"
                    + "|i " + NOT + " (?:\\w+ )?(?:find|answer|know|see|have|determine|say|tell)"
                    + "|there (?:is|are) (?:no|not enough|not any|insufficient) (?:\\w+ ){0,2}(?:information|mention|answer|details?|evidence|data|passages?)"
                    + "|(?:this|that|it|the answer) (?:is|was) not (?:stated|mentioned|specified|given|provided|found|answered|said)"
                    + ").*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "The documents say …" declines nothing. */
    private static final Pattern DENIES =
            Pattern.compile("(?i)\\b(?:not?|none|cannot|insufficient|silent)\\b|n['’]t\\b");

    private Declining() {}

    /** Whether a sentence is what it was asked to say. */
    static boolean isAsAsked(String sentence) {
        return ASKED.matcher(sentence).matches();
    }

    /** Whether a sentence says it, in whatever words. */
    static boolean isSaid(String sentence) {
        return isAsAsked(sentence)
                || OTHERWISE.matcher(sentence).matches()
                        && DENIES.matcher(sentence).find();
    }

    /** Whether what began so could still come to say it. */
    static boolean mayBecome(String beginning) {
        return mayMatch(ASKED, beginning) || mayMatch(OTHERWISE, beginning);
    }

    private static boolean mayMatch(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }
}
