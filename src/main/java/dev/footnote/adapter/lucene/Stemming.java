package dev.footnote.adapter.lucene;

/** The stemming algorithms: how far words are cut back to a common form. */
public enum Stemming {
    /** Words stay as they are. */
    NONE,
    /** Only plurals are cut, as in Harman 1991. */
    PLURALS,
    /** Inflections are cut where a dictionary knows the result (Krovetz 1993). */
    KROVETZ,
    /** Suffixes are cut by rule, the most forgiving (Porter 1980). */
    PORTER
}
