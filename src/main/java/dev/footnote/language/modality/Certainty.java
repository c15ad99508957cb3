package dev.footnote.language.modality;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Modality of a statement: a fact, the future, a possibility or a duty. */
public enum Certainty {
    FACT,
    /** It will be, or is planned. */
    FUTURE,
    /** It may be, or somebody thinks so. */
    POSSIBLE,
    /** It ought to be. */
    DUTY;

    private static final WordTable TABLE = WordTable.named("certainty");

    /** These say so only before "to": "plans to build", not "the plans". */
    private static final Set<String> BEFORE_TO = TABLE.of("to");

    private static final Map<String, Certainty> CUES = new HashMap<>();

    static {
        for (Certainty certainty : values()) {
            TABLE.of(certainty.name().toLowerCase(Locale.ROOT)).forEach(word -> CUES.put(word, certainty));
        }
    }

    private static final Set<String> COMPARING = Set.of("more", "less", "most", "least", "as", "how", "so", "equally");

    /** What the word at {@code i} makes of what it is about. */
    static Certainty cue(List<Word> words, int i) {
        String text = words.get(i).text();
        boolean to = i + 1 < words.size() && words.get(i + 1).text().equals("to");
        if (text.equals("set") && to) {
            return FUTURE;
        }
        Certainty certainty = CUES.getOrDefault(text, FACT);
        if (certainty == FACT || certainty == POSSIBLE && isCompared(words, i) || isMonth(words.get(i))) {
            return FACT;
        }
        return !BEFORE_TO.contains(text) || to || text.endsWith("likely") ? certainty : FACT;
    }

    /** "More likely" says nothing of how likely. */
    private static boolean isCompared(List<Word> words, int i) {
        return i > 0 && COMPARING.contains(words.get(i - 1).text());
    }

    private static boolean isMonth(Word word) {
        return word.text().equals("may") && word.part() != PartOfSpeech.AUX && word.name();
    }

    /** What is left where two words are about the same. */
    Certainty weaker(Certainty other) {
        return this == POSSIBLE || other == POSSIBLE ? POSSIBLE : this;
    }
}
