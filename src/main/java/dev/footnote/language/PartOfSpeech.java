package dev.footnote.language;

/** The parts of speech of the Universal Dependencies (universaldependencies.org/u/pos). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether words of this part say what a sentence is about, rather than hold it together. */
    public boolean isContent() {
        return this == NOUN || this == PROPN || this == VERB || this == ADJ || this == NUM;
    }
}
