package dev.footnote.evaluation.set;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of a question; a question set writes it in lower case: {@code not_stated}. */
public enum Kind {
    /** A thing stated in one place: who, what, when, how many. */
    FACT(true),
    /** A cause or a purpose. */
    REASON(true),
    /** What somebody said or wrote. */
    SPEECH(true),
    /** To be answered by yes or no and the words that show it. */
    YES_NO(true),
    /** Several things, all of them wanted. */
    LIST(true),
    /** Asked in other words than the document's. */
    PARAPHRASE(true),
    /** Asked with spelling mistakes. */
    TYPO(true),
    /** Key words instead of a sentence. */
    KEYWORDS(true),
    /** Needs several places, perhaps of several documents. */
    MULTI(true),
    /** Close to what the documents are about, but they do not say it. */
    NOT_STATED(false),
    /** Takes something for granted that the documents contradict or do not know. */
    FALSE_PREMISE(false),
    /** About something else altogether. */
    OFF_TOPIC(false),
    /** Nobody could know it: the future, a thought, a feeling. */
    UNKNOWABLE(false),
    /** Not a question. */
    NONSENSE(false),
    /** An order to the system instead of a question. */
    INSTRUCTION(false);

    private final boolean answerable;

    Kind(boolean answerable) {
        this.answerable = answerable;
    }

    /** Whether the documents hold an answer; where they do not, the right thing is to say so. */
    public boolean answerable() {
        return answerable;
    }

    /** The name as question sets write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this {@link #label()}, or nothing. */
    public static Optional<Kind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
