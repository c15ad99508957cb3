package dev.footnote.answer.question;

import dev.footnote.language.Mention.Kind;
import java.util.Set;

/** What a question asks for, and with it what an answer must offer. */
public enum Expectation {
    PERSON(Kind.PERSON, Kind.NAME),
    PLACE(Kind.PLACE, Kind.NAME),
    NAME(Kind.NAME, Kind.PERSON, Kind.PLACE),
    DATE(Kind.DATE),
    TIME(Kind.TIME),
    DURATION(Kind.DURATION),
    COUNT(Kind.NUMBER),
    MONEY(Kind.MONEY),
    PERCENT(Kind.PERCENT),
    AMOUNT(Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.DURATION),
    REASON(),
    MANNER(),
    STATEMENT(),
    LIST(),
    YES_NO(),
    THING(),
    /** Everything about a subject: "tell me about …". */
    OVERVIEW(),
    /** No sentence, just words to look for. */
    KEYWORDS(),
    /** What the documents are about as a whole: "what do you know?". */
    CONTENTS(),
    /** A greeting or thanks: nothing to look for, said kindly. */
    GREETING(),
    /** An order to the system rather than a question to the documents. */
    INSTRUCTION();

    private final Set<Kind> kinds;

    Expectation(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The sorts of things of which one must be named in an answer; empty when no form tells. */
    public Set<Kind> kinds() {
        return kinds;
    }

    /** Whether few words can answer: not what asks for a reason, a whole story, a list, or a yes that nobody has said. */
    public boolean hasShortAnswer() {
        return switch (this) {
            case REASON, LIST, YES_NO, OVERVIEW, CONTENTS, GREETING, INSTRUCTION -> false;
            default -> true;
        };
    }
}
