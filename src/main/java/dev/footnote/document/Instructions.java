package dev.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects prompt injection in a document's text, words that speak to a language model rather than to a reader: orders to
 * forget its sources, to say or show something, marks of a conversation, markup that fetches or runs. What is found is shown
 * to people; it changes no answer, because documents are data whatever they say.
 */
public final class Instructions {

    private static final String MODEL = "(?:ai|a\\.i\\.|assistant|chat[- ]?bot|language model|llm|gpt|model|bot)";

    private static final String RULES =
            "(?:instructions?|prompts?|rules|guidelines|directions|orders|constraints|polic(?:y|ies)|context|sources|passages"
                    + "|documents|messages?|guardrails)";

    private static final List<Pattern> FORMS = List.of(
            words(
                    "(?:ignore|disregard|forget|override|bypass|discard|do not follow|don['’]t follow|stop following|pay no attention to)"
                            + "(?: \\w+){0,5} " + RULES),
            words(
                    "(?:ignore|disregard|forget) (?:everything|all|anything|what)(?: \\w+){0,3} (?:above|before|previous(?:ly)?|prior|told|said)"),
            words(
                    "(?:you are|act as|pretend to be|behave as|roleplay as|you['’]re)(?: now)?(?: an?| the)?(?: \\w+){0,3} "
                            + MODEL),
            words("(?:if you are|to|attention|note to|dear|hey|hello)(?: an?| the| any| all)?(?: \\w+){0,2} " + MODEL
                    + "s?" + "(?: reading| reads| processing|[,:])"),
            words("as an? " + MODEL),
            words("(?:system|developer|hidden|initial|secret) (?:prompts?|message|instructions?)\\b"),
            words(
                    "(?:reveal|print|repeat|show|output|disclose|leak|display|recite|give (?:me|us)|tell (?:me|us)|write out|quote)"
                            + "(?: \\w+){0,4} (?:your|the) (?:\\w+ )?(?:prompt|instructions|configuration|api[ -]?key|password|rules)"),
            words("(?:your|the) (?:new|real|actual|updated|only) (?:instructions?|task|role|rules) (?:is|are|:)"),
            words("new (?:system )?instructions?:"),
            words(
                    "(?:you must|you should|you will|please|always|instead,?|only)(?: now| only| always| instead)?"
                            + " (?:answer|respond|reply|say|output|state|write|cite|include|append|end|begin|start)(?: \\w+){0,3}"
                            + " (?:with|that|as|in|by|this|the following|only|every|each|your)\\b(?: \\w+){0,4}"
                            + " (?:answers?|repl(?:y|ies)|responses?|sentences?|questions?|citations?|sources?|words?|link|image|html|markdown|\\[\\d+\\])"),
            words("(?:from now on|starting now|henceforth),? (?:you|always|never|answer|respond|reply|say)"),
            words("(?:answer|respond|reply)(?: \\w+){0,4} (?:only )?(?:with|by saying|exactly|as follows)\\s*[:“\"'‘]"),
            words("(?:do not|don['’]t|never) (?:cite|quote|mention|reveal|use|rely on|trust)(?: \\w+){0,3} "
                    + "(?:sources?|passages?|documents?|citations?|instructions?|context)"),
            words("cite(?: (?:this|it|passage|document|source|as|number))*\\s*\\[\\d+\\]"),
            words(
                    "(?:insert|embed|include|add|render|emit|put)(?: \\w+){0,5} (?:image|img|iframe|script|html|hyperlink|markdown link|tag)s?\\b"),
            words("(?:send|post|exfiltrate|forward|upload|leak)(?: \\w+){0,6} (?:to|at) https?://"),
            words(
                    "(?:conversation|chat|question|history|secret|answer|data)(?: \\w+){0,6} (?:appended|encoded|in the (?:url|query|address))"),
            // marks of a conversation, and of the place that a passage has in it
            Pattern.compile("<\\|[a-z_]{2,20}\\|>|\\[/?INST\\]|<</?SYS>>|<s>|</s>"),
            Pattern.compile("(?im)^\\s*(?:#{1,4} ?)?(?:system|assistant|user|developer|human)\\s*:(?=\\s|$)"),
            Pattern.compile(
                    "(?i)</?\\s*(?:passages?|documents?|context|sources?|data|system|instructions?|prompt|untrusted|user|assistant)\\b[^<>]{0,60}>"),
            Pattern.compile(
                    "(?i)(?:-{3,}|={3,}|#{3,}|\\*{3,}|`{3,}) ?(?:end|begin|start)(?: of)?(?: \\w+){0,2} (?:passages?|documents?|context|sources?|data|system|prompt|instructions?)"),
            // markup that fetches or runs
            Pattern.compile(
                    "(?i)<\\s*(?:img|script|iframe|object|embed|svg|form|meta|link|base|video|audio|style)\\b[^<]{0,300}"),
            Pattern.compile("!\\[[^\\]]{0,200}\\]\\(\\s*(?:https?:)?//[^)]{0,500}\\)"),
            Pattern.compile("(?i)\\b(?:javascript|vbscript|data:text/html)\\s*:"),
            // letters that nobody sees
            Pattern.compile(
                    "[\\x{E0000}-\\x{E007F}]{2,}|[\\u202D\\u202E\\u2066-\\u2068]|[\\u200B-\\u200D\\u2060]{4,}"));

    private Instructions() {}

    private static Pattern words(String form) {
        return Pattern.compile("(?i)(?<![\\p{L}\\d])" + form.replace(" ", "\\s+"));
    }

    /** The places in {@code text} that look like instructions, in order, without overlap. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Span span = Span.of(matcher.start(), matcher.end());
                if (!span.isEmpty() && found.stream().noneMatch(span::overlaps)) {
                    found.add(span);
                }
            }
        }
        found.sort(null);
        return List.copyOf(found);
    }
}
