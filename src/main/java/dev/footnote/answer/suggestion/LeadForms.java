package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.stream.Stream;

/** What a leading clause asks for: "If the bridge is closed, boats …", "To open the lock, turn …". */
final class LeadForms {

    private LeadForms() {}

    static Stream<MadeQuestion> of(TaggedSentence s) {
        int comma = 1;
        while (comma < s.size() && !s.isWord(comma, ",")) {
            comma++;
        }
        return comma < s.size() - 3
                ? Stream.of(condition(s, comma), purpose(s, comma)).flatMap(Optional::stream)
                : Stream.empty();
    }

    /** "If the bridge is closed, boats will wait": what will happen if the bridge is closed? */
    private static Optional<MadeQuestion> condition(TaggedSentence s, int comma) {
        int to = NounPhrases.fullEnd(s, 1);
        boolean fits = s.isWord(0, "if")
                && to > 1
                && NounPhrases.isSpecific(s, 1, to)
                && s.is(to, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV)
                && comma - to >= 2
                && comma < 18
                && isSaidAlone(s, to, comma);
        int modal = comma + 1;
        while (modal < s.size() && !s.isWord(modal, "will|would|can|could|may|might|is|are|must|should")) {
            modal++;
        }
        boolean certain = s.isWord(modal, "will|would|could|may|might");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + (certain ? s.lower(modal) + " happen" : "happens") + " if " + s.said(1, comma) + "?",
                        "what if",
                        Optional.empty(),
                        0.9))
                : Optional.empty();
    }

    /** Nothing that points elsewhere; "its" means what the clause is about. */
    private static boolean isSaidAlone(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean own = s.isWord(i, "its|their") || s.isWord(i, "first|ultimately|not|then");
            if (!own && !s.standsAlone(i, i + 1)) {
                return false;
            }
        }
        return !s.is(to - 1, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.CCONJ, PartOfSpeech.AUX);
    }

    /** "To open the lock, turn the wheel": how do you open the lock? */
    private static Optional<MadeQuestion> purpose(TaggedSentence s, int comma) {
        int object = NounPhrases.fullEnd(s, 2);
        boolean instructs = s.is(comma + 1, PartOfSpeech.VERB)
                        && s.word(comma + 1).matches("\\p{Ll}+")
                        && !s.word(comma + 1).matches(".*(?:ing|ed)")
                || s.isWord(comma + 1, "you");
        boolean fits = s.isWord(0, "to")
                && s.is(1, PartOfSpeech.VERB)
                && object > 2
                && comma <= 14
                && instructs
                && s.standsAlone(1, comma)
                && NounPhrases.isSpecific(s, 2, object);
        return fits
                ? Optional.of(new MadeQuestion("How do you " + s.said(1, comma) + "?", "how", Optional.empty(), 1))
                : Optional.empty();
    }
}
