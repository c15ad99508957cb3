package dev.footnote.language.modality;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.WordTable;
import java.util.Set;

/** Past forms of English verbs. */
public final class PastForms {

    private static final WordTable TABLE = WordTable.named("past");
    private static final Set<String> IRREGULAR = TABLE.of("past");
    private static final Set<String> PERFECT = TABLE.of("perfect");

    private PastForms() {}

    /** "Took", "was". */
    public static boolean isIrregular(String word) {
        return IRREGULAR.contains(word);
    }

    /** What makes the past of a participle behind it: "was", "has". */
    public static boolean isBeforeParticiple(String word) {
        return IRREGULAR.contains(word) || PERFECT.contains(word);
    }

    /** "Took", "opened". */
    public static boolean isPast(Word word) {
        return isIrregular(word.text())
                || word.part() == PartOfSpeech.VERB && word.text().endsWith("ed");
    }
}
