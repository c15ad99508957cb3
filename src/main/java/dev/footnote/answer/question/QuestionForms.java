package dev.footnote.answer.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms of questions in English and what each asks for: one alternative a line, the first form that is found decides.
 * What a form takes, no later one sees, so the narrow ones stand before the wide ones.
 */
final class QuestionForms {

    /** Words of no weight that may open a question. */
    private static final String START =
            "^(?:\\W*(?:and|but|so|ok|okay|well|hey|please|now|then|also|um|hi|hello)\\b[\\s,]*)*";

    /** A word between "what" or "which" and the noun that tells what is asked for. */
    private static final String WORD = "(?:\\w+ )?";

    /**
     * What follows the verb of an order: its object, or no question mark in the same sentence. "Write-off rules" and
     * "Open hours?" are no orders; "Write me a poem?" and "Act as a judge. Who is right?" are.
     */
    private static final String ORDER =
            "\\b(?![-?])(?:(?= (?:me|us|an?|this|that|your|my|as)\\b)|(?![^.!:;\\n]*\\?\\W*$))";

    private static final List<Form> FORMS = List.of(
            // said to the system, not asked of the documents
            whole(
                    Expectation.GREETING,
                    "\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|bye|goodbye|greetings|cheers|yo"
                            + "|thanks?(?: you)?|thank you very much)"
                            + "(?: (?:there|you|all|everyone|a lot|so much|very much|footnote|bot))*",
                    "\\W*how are you(?: doing| today)*"),

            // the documents as a whole
            whole(
                    Expectation.CONTENTS,
                    "what (?:do|can) you (?:know|tell me|answer|help(?: me)? with|do)",
                    "what can i ask(?: you)?(?: about)?",
                    "what(?: is|'s|’s| are)? (?:in |the )?(?:these |the |your |those )?"
                            + "(?:documents?|files?|corpus|articles|texts?|sources)(?: (?:all )?about)?",
                    "what (?:topics|subjects|documents) (?:do you (?:have|know|cover)|are there|can i ask about)",
                    "summari[sz]e (?:the |these |all )?(?:documents?|articles|files|everything)",
                    "help",
                    "who are you",
                    "what are you",
                    "what is this"),

            // orders: to forget the rules, to do something, to make something up, to give something away
            anywhere(
                    Expectation.INSTRUCTION,
                    "(?:ignore|disregard|forget|override) (?:all |any |your |the |every |previous |prior |earlier"
                            + " |above )+(?:\\w+ )?(?:instructions?|rules?|prompts?|documents?|sources?|guidelines)"),
            opening(
                    Expectation.INSTRUCTION,
                    "(?:write|compose|translate|sing|draw|generate|pretend|act as|role-?play|repeat|reveal"
                            + "|execute|delete|send|install|imagine|invent|make up|fabricate|rewrite|calculate"
                            + "|compute|respond|reply|say|you are now|from now on|do not|don't|always|never)"
                            + ORDER),
            // words that name a thing as often as they order one
            opening(
                    Expectation.INSTRUCTION,
                    "(?:open|draft|print|output|run|email|download|play|code|answer|stop) (?:out |up"
                            + " )?(?:me|us|an?|the|this|that|these|those|it|all|every|my|your|in|only|with|\\w+ing)\\b(?![^.!:;\\n"
                            + "]*\\?\\W*$)"),
            opening(
                    Expectation.INSTRUCTION,
                    "(?:make|create|give me) (?:me )?an? (?:poem|song|story|joke|recipe|essay|script|program"
                            + "|list of (?:passwords|keys))"),
            anywhere(
                    Expectation.INSTRUCTION,
                    "\\b(?:system prompt|your (?:initial |hidden |secret )?(?:instructions|prompt|api key|password))"),

            // everything about a subject
            opening(
                    Expectation.OVERVIEW,
                    "(?:(?:can|could|would) you )?(?:"
                            + "tell (?:me|us) (?:something |everything |more |all |what you know )?about"
                            + "|what (?:do you know|is known|is there) about"
                            + "|give me (?:an overview|a summary|some background) (?:of|on|about)"
                            + "|(?:describe|summari[sz]e|explain)\\b(?! (?:why|how|what|when|where|who))"
                            + "|information (?:on|about)"
                            + "|overview of"
                            + "|background (?:on|of|to))"),

            // measures: the unit in the question tells which
            anywhere(
                    Expectation.DURATION,
                    "\\bhow many (?:\\w+ )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)\\b",
                    "\\bhow long\\b(?! ago\\b)"),
            anywhere(
                    Expectation.PERCENT,
                    "\\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\\b",
                    "\\bhow many per ?cent\\b",
                    "\\bwhat % "),
            anywhere(Expectation.MONEY, "\\bhow many (?:\\w+ )?(?:dollars?|euros?|pounds?|cents?)\\b"),
            anywhere(
                    Expectation.COUNT,
                    "\\bhow many\\b",
                    "\\b(?:what|which) (?:is|was|are|were) the (?:total |exact |overall )?(?:number|count) of\\b",
                    "\\bwhat number of\\b",
                    "\\bthe number of what\\b"),
            anywhere(
                    Expectation.MONEY,
                    "\\bhow much (?:\\w+ )?(?:money|dollars?|euros?|pounds?|cents?|cash)\\b",
                    "\\bhow expensive\\b",
                    "\\bwhat (?:do|does|did|will|would)\\b.*\\bcost\\b",
                    "\\bwhat(?:'s|’s| is| was| does| did)? (?:the |an? )?" + WORD
                            + "(?:price|cost|fare|fee|salary|budget|sum)\\b",
                    "\\bhow much\\b.*\\b(?:costs?|pay|paid|spend|spent|price|worth|owe[sd]?|charge[sd]?|earn(?:ed|s)?"
                            + "|raise[sd]?|donate[sd]?|fine[sd]?|aid|money|invest(?:ed)?)\\b"),
            anywhere(
                    Expectation.AMOUNT,
                    "\\bhow"
                            + " (?:much|far|tall|high|deep|fast|old|big|large|heavy|wide|hot|cold|strong|loud|often|frequently)\\b"),

            // points in time
            anywhere(Expectation.TIME, "\\b(?:at )?what time\\b", "\\bwhat hour\\b"),
            anywhere(
                    Expectation.DATE,
                    "\\bwhen\\b(?!.*\\b(?:what|who|where|why|how)\\b)",
                    "\\b(?:what|which|whose) " + WORD + "(?:year|date|day|month|weekday|century|decade|season)s?\\b",
                    "\\bsince when\\b",
                    "\\bhow (?:recently|soon|long ago)\\b"),

            // reasons
            anywhere(
                    Expectation.REASON,
                    "\\bwhy\\b",
                    "\\bhow come\\b",
                    "\\b(?:what|which)(?: is| was| were| are|'s)? (?:the |a |some |one )?"
                            + "(?:main |primary |key |stated |official )?"
                            + "(?:reasons?|causes?|motives?|motivations?|grounds|explanation|rationale)\\b",
                    "\\bwhat (?:caused|made|led|prompted|explains)\\b",
                    "\\bfor what reasons?\\b",
                    "\\bon what grounds\\b",
                    "\\bwhat .*\\bfor\\W*$"),

            // people, and what they said
            // the name is known, and what is asked for is what it stands for
            whole(
                    Expectation.THING,
                    "who(?:'s|’s| is| was| are| were) (?-i:\\p{Lu})[\\p{L}.’'-]+(?: (?-i:\\p{Lu})[\\p{L}.’'-]+)*"),
            anywhere(
                    Expectation.PERSON,
                    // "how do people who …" and "what happens to those who …" ask for no person
                    "(?<!\\b(?:how|what (?:do|does|did|happens|happened))\\b.{1,80})\\bwho(?:m|se|'s|’s)?\\b",
                    "\\b(?:what|which) " + WORD
                            + "(?:person|man|woman|people|president|minister|politician|leader|official|author|actor"
                            + "|actress|artist|writer|singer|player|scientist|reporter|journalist|envoy|secretary"
                            + "|director|king|queen|general)\\b"),
            anywhere(Expectation.NAME, "\\bwhat (?:is|are|was|were)\\b.*\\b(?:called|named)\\b"),
            anywhere(
                    Expectation.STATEMENT,
                    "\\b(?:what|how) (?:did|does|do|has|had|is|was|were|have|will|would)\\b.*"
                            + "\\b(?:sa(?:y|id|ying)|tell|told|think|thought|claim(?:ed)?|argue[d]?|describe[d]?"
                            + "|respond(?:ed)?|react(?:ed)?|call(?:ed)?|warn(?:ed)?|suggest(?:ed)?|explain(?:ed)?"
                            + "|comment(?:ed)?|stance|view|opinion|position)\\b"),

            // places, several things, names
            anywhere(
                    Expectation.PLACE,
                    "\\bwhere\\b",
                    "\\b(?:what|which|whose) " + WORD
                            + "(?:city|cities|town|country|countries|place|location|region|state|village|island"
                            + "|continent|street|address|port|venue|capital)\\b"),
            opening(Expectation.LIST, "(?:list|name|enumerate|give (?:me )?(?:some |all )?(?:examples|the names))\\b"),
            anywhere(
                    Expectation.LIST,
                    "\\b(?:what|which) (?:are|were) (?:the |some |all |three |two |four |five )",
                    "\\bwhat (?:kinds?|types?|sorts?) of \\w+s\\b"),
            opening(
                    Expectation.NAME,
                    "(?:(?:to|in|of|for|by|with|from|under|about|on|at|according to) )?(?:what|which)\\b.*"
                            + "\\b(?:name|called|named|title|company|organi[sz]ation|newspaper|magazine|team|agency"
                            + "|brand|model|nationality|type|kind)\\b"),

            // what is left
            opening(
                    Expectation.YES_NO,
                    "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|am"
                            + "|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|won't|wouldn't)\\b"),
            anywhere(Expectation.THING, "\\b(?:what|which|whats|wat)\\b"),
            anywhere(Expectation.MANNER, "\\bhow\\b"));

    private QuestionForms() {}

    /** What {@code question} asks for by its form; words alone are {@link Expectation#KEYWORDS}. */
    static Expectation expectation(String question) {
        return FORMS.stream()
                .filter(form -> form.pattern().matcher(question).find())
                .map(Form::expectation)
                .findFirst()
                .orElse(Expectation.KEYWORDS);
    }

    private record Form(Expectation expectation, Pattern pattern) {}

    /** A form that stands anywhere in the question. */
    private static Form anywhere(Expectation expectation, String... alternatives) {
        return form(expectation, "(?:" + String.join("|", alternatives) + ")");
    }

    /** A form that opens the question. */
    private static Form opening(Expectation expectation, String... alternatives) {
        return form(expectation, START + "(?:" + String.join("|", alternatives) + ")");
    }

    /** A form that is all of the question. */
    private static Form whole(Expectation expectation, String... alternatives) {
        return form(expectation, START + "(?:" + String.join("|", alternatives) + ")\\W*$");
    }

    private static Form form(Expectation expectation, String form) {
        return new Form(expectation, Pattern.compile(form, Pattern.CASE_INSENSITIVE));
    }
}
