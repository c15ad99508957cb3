package dev.footnote.reading;

import dev.footnote.document.Span;
import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a question apart by its form: what it asks for and what it is about. */
public final class QuestionAnalysis {

    /** A word or two that may stand between an asking word and what it asks for. */
    private static final String START =
            "^(?:\\W*(?:and|but|so|ok|okay|well|hey|please|now|then|also|um|hi|hello)\\b[\\s,]*)*";

    /** The first form that is found decides; a form that begins with START must stand at the beginning. */
    private static final Map<Pattern, Expectation> FORMS = new LinkedHashMap<>();

    static {
        form(
                "^\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thank you very much|bye|goodbye|greetings|cheers|yo)"
                        + "(?: (?:there|you|all|everyone|a lot|so much|very much|footnote|bot))*\\W*$",
                Expectation.GREETING);
        form("^\\W*how are you(?: doing| today)*\\W*$", Expectation.GREETING);
        form(
                START
                        + "(?:what (?:do|can) you (?:know|tell me|answer|help(?: me)? with|do)|what can i ask(?: you)?(?: about)?"
                        + "|what(?: is|'s|’s| are)? (?:in |the )?(?:these |the |your |those )?(?:documents?|files?|corpus|articles|texts?|sources)(?: (?:all )?about)?"
                        + "|what (?:topics|subjects|documents) (?:do you (?:have|know|cover)|are there|can i ask about)|summari[sz]e (?:the |these |all )?(?:documents?|articles|files|everything)"
                        + "|help|who are you|what are you|what is this)\\W*$",
                Expectation.CONTENTS);
        form(
                "(?:ignore|disregard|forget|override) (?:all |any |your |the |every |previous |prior |earlier |above )+"
                        + "(?:\\w+ )?(?:instructions?|rules?|prompts?|documents?|sources?|guidelines)",
                Expectation.INSTRUCTION);
        form(
                START
                        + "(?:write|compose|draft|translate|sing|draw|generate|pretend|act|role-?play|repeat|print|output|reveal|execute|run|delete|send|email"
                        + "|open|download|install|play|imagine|rewrite|code|calculate|compute|respond|reply|answer|say|you are now|from now on|do not|don't|stop|always|never)\\b(?!\\?)",
                Expectation.INSTRUCTION);
        form(
                START
                        + "(?:make|create|give me) (?:me )?an? (?:poem|song|story|joke|recipe|essay|script|program|list of (?:passwords|keys))",
                Expectation.INSTRUCTION);
        form(
                "\\b(?:system prompt|your (?:initial |hidden |secret )?(?:instructions|prompt|api key|password))",
                Expectation.INSTRUCTION);
        form(
                START
                        + "(?:(?:can|could|would) you )?(?:tell (?:me|us) (?:something |everything |more |all |what you know )?about|what (?:do you know|is known|is there) about|give me (?:an overview|a summary|some background) (?:of|on|about)"
                        + "|(?:describe|summari[sz]e|explain)\\b(?! (?:why|how|what|when|where|who))|information (?:on|about)|overview of|background (?:on|of|to))",
                Expectation.OVERVIEW);
        form(
                "\\b(?:how many (?:\\w+ )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)|how long)\\b",
                Expectation.DURATION);
        form(
                "\\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\\b|\\bhow many per ?cent\\b|\\bwhat % ",
                Expectation.PERCENT);
        form(
                "\\bhow many\\b|\\b(?:what|which) (?:is|was|are|were) the (?:total |exact |overall )?(?:number|count) of\\b|\\bwhat number of\\b|\\bthe number of what\\b",
                Expectation.COUNT);
        form(
                "\\bhow (?:much|many) (?:\\w+ )?(?:money|dollars?|euros?|pounds?|cents?|cash)\\b|\\bhow expensive\\b|\\bwhat(?:'s|’s| is| was| does| did)? (?:the |an? )?(?:\\w+ )?(?:price|cost|fare|fee|salary|budget|sum)\\b"
                        + "|\\bhow much\\b.*\\b(?:costs?|pay|paid|spend|spent|price|worth|owe[sd]?|charge[sd]?|earn(?:ed|s)?|raise[sd]?|donate[sd]?|fine[sd]?|aid|money|invest(?:ed)?)\\b",
                Expectation.MONEY);
        form(
                "\\bhow (?:much|far|tall|high|deep|fast|old|big|large|heavy|wide|hot|cold|strong|loud|often|frequently)\\b",
                Expectation.AMOUNT);
        form("\\b(?:at )?what time\\b|\\bwhat hour\\b", Expectation.TIME);
        form(
                "\\bwhen\\b(?!.*\\b(?:what|who|where|why|how)\\b)|\\b(?:what|which|whose) (?:\\w+ )?(?:year|date|day|month|weekday|century|decade|season)s?\\b|\\bsince when\\b|\\bhow (?:recently|soon|long ago)\\b",
                Expectation.DATE);
        form(
                "\\bwhy\\b|\\bhow come\\b|\\b(?:what|which)(?: is| was| were| are|'s)? (?:the |a |some |one )?(?:main |primary |key |stated |official )?(?:reasons?|causes?|motives?|motivations?|grounds|explanation|rationale)\\b|\\bwhat (?:caused|made|led|prompted|explains)\\b|\\bfor what reasons?\\b|\\bon what grounds\\b|\\bwhat .*\\bfor\\W*$",
                Expectation.REASON);
        form(
                "\\bwho(?:m|se|'s|’s)?\\b|\\b(?:what|which) (?:\\w+ )?(?:person|man|woman|people|president|minister|politician|leader|official|author|actor|actress|artist|writer|singer|player|scientist|reporter|journalist|envoy|secretary|director|king|queen|general)\\b",
                Expectation.PERSON);
        form(
                "\\b(?:what|how) (?:did|does|do|has|had|is|was|were|have|will|would)\\b.*\\b(?:sa(?:y|id|ying)|tell|told|think|thought|claim(?:ed)?|argue[d]?|describe[d]?|respond(?:ed)?|react(?:ed)?|call(?:ed)?|warn(?:ed)?|suggest(?:ed)?|explain(?:ed)?|comment(?:ed)?|stance|view|opinion|position)\\b",
                Expectation.STATEMENT);
        form(
                "\\bwhere\\b|\\b(?:what|which|whose) (?:\\w+ )?(?:city|cities|town|country|countries|place|location|region|state|village|island|continent|street|address|port|venue|capital)\\b",
                Expectation.PLACE);
        form(
                START
                        + "(?:list|name|enumerate|give (?:me )?(?:some |all )?(?:examples|the names))\\b|\\b(?:what|which) (?:are|were) (?:the |some |all |three |two |four |five )|\\bwhat (?:kinds?|types?|sorts?) of \\w+s\\b",
                Expectation.LIST);
        form(
                START
                        + "(?:(?:to|in|of|for|by|with|from|under|about|on|at|according to) )?(?:what|which)\\b.*\\b(?:name|called|named|title|company|organi[sz]ation|newspaper|magazine|team|agency|brand|model|nationality|type|kind)\\b",
                Expectation.NAME);
        form(
                START
                        + "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|am|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|won't|wouldn't)\\b",
                Expectation.YES_NO);
        form("\\b(?:what|which|whats|wat)\\b", Expectation.THING);
        form("\\bhow\\b", Expectation.MANNER);
    }

    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\b(?:who|whom|whose|what|which|when|where|why|how|many|much|long|come|tell|me|us|about|please|list|name|give|explain|describe|say|says|said|tell|know|does|do|did|can|could|would|you|i|my|your|there|any|some|kind|type|sort|exactly|actually|really|according|is|are|was|were|be|been|has|have|had|will|should|overview|summary|information)\\b");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)\\b(?:how many|how much|what (?:percentage|percent|share|proportion) of|which|what(?: kinds?| types?| sorts?)?(?: of)?|list(?: of)?(?: the)?|name(?: the)?)\\s+((?:[\\p{L}’'-]+\\s*){1,3})");
    private static final Pattern VERB_OR_LINK = Pattern.compile(
            "(?i)^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|of|the|a|an|in|on|at|to|for|by|from|with|and|or|that|who|it|he|she|they|there|his|her|their|than|more)$");

    private final TextAnalyzer analyzer;
    private final MentionFinder mentions = new MentionFinder();
    private final NameFinder names = new NameFinder();

    public QuestionAnalysis(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Takes {@code question} apart; every text has some reading, words alone are {@link Expectation#KEYWORDS}. */
    public Asked analyze(String question) {
        String text = question.strip();
        List<Mention> found = new ArrayList<>(mentions.find(text));
        for (Mention name : names.find(text)) {
            if (found.stream().noneMatch(mention -> mention.span().overlaps(name.span()))) {
                found.add(name);
            }
        }
        return new Asked(text, expectation(text), aboutTerms(text), found, unit(text));
    }

    private static Expectation expectation(String text) {
        for (Map.Entry<Pattern, Expectation> form : FORMS.entrySet()) {
            if (form.getKey().matcher(text).find()) {
                return form.getValue();
            }
        }
        return Expectation.KEYWORDS;
    }

    /** The terms without those that only ask; all of them where nothing else is left. */
    private List<Term> aboutTerms(String text) {
        List<Term> all = analyzer.analyze(text);
        List<Term> about = all.stream()
                .filter(term -> !ASKING.matcher(term.span().in(text)).matches())
                .toList();
        return about.isEmpty() ? all : about;
    }

    private List<Term> unit(String text) {
        Matcher matcher = UNIT.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        int end = matcher.start(1);
        for (String word : matcher.group(1).split("(?<=\\s)")) {
            if (VERB_OR_LINK.matcher(word.strip()).matches()) {
                break;
            }
            end += word.length();
        }
        Span unit = Span.of(matcher.start(1), end);
        return analyzer.analyze(text).stream()
                .filter(term -> unit.contains(term.span()))
                .toList();
    }

    private static void form(String form, Expectation expectation) {
        FORMS.put(Pattern.compile(form, Pattern.CASE_INSENSITIVE), expectation);
    }
}
