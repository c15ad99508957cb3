package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Match;
import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.TextNames;
import dev.footnote.language.speech.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the evidence says it itself or only reports it, and of the same speaker. */
final class SpeakerCheck extends Check {

    /** From this cosine, graded, two words speak of the same. */
    private static final double SAME = 0.4;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    SpeakerCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        Optional<Attribution> mine = claim.speaker();
        Optional<Attribution> theirs = best.speaker();
        boolean reported = mine.isEmpty() && theirs.isPresent() && isOutside(theirs.get()) && !isStatedElsewhere();
        String speaker = mine.map(Attribution::name).orElse("");
        boolean other = mine.isPresent() && theirs.isPresent() && isOther(speaker, theirs.get());
        boolean added = mine.isPresent() && !isNear(speaker);
        put(Feature.REPORTED, reported);
        put(Feature.OTHER_SPEAKER, other);
        put(Feature.SPEAKER_ADDED, added);
        if (reported) {
            object(
                    Problem.Kind.SPEAKER,
                    "The source only reports it as said by “" + theirs.get().name() + "”.");
        }
        if (other || added) {
            object(Problem.Kind.SPEAKER, "The source does not say that “" + speaker + "” said so.");
        }
    }

    private boolean isOther(String speaker, Attribution theirs) {
        return !sharesWord(speaker, theirs.name()) && !sharesWord(speaker, best.text());
    }

    private boolean isNear(String speaker) {
        Set<String> near = TextNames.words(wording.nearby());
        return TextNames.words(speaker).stream().anyMatch(word -> !ARTICLES.contains(word) && near.contains(word));
    }

    /** Whether the sentence's own words stand outside those that attribute. */
    private boolean isOutside(Attribution attribution) {
        int inside = 0;
        int outside = 0;
        for (Match match : evidence.best().matches()) {
            if (match.share() >= SAME) {
                boolean covered =
                        attribution.span().overlaps(match.word().orElseThrow().span());
                inside += covered ? 1 : 0;
                outside += covered ? 0 : 1;
            }
        }
        return outside > 0 && inside == 0;
    }

    /** Whether another sentence, which nobody is named for, says as much of it. */
    private boolean isStatedElsewhere() {
        return evidence.chosen().stream()
                .skip(1)
                .anyMatch(source -> source.sentence().speaker().isEmpty() && met(source) >= met(evidence.best()) - 0.1);
    }

    private double met(Source source) {
        return evidence.coverage().met(List.of(source));
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> theirs = TextNames.words(other);
        return TextNames.words(one).stream()
                .filter(word -> word.length() > 3 || Character.isDigit(word.charAt(0)) || isCapital(one, word))
                .anyMatch(theirs::contains);
    }

    /** Whether a short word is a name, as "Vik" is and "the" is not. */
    private static boolean isCapital(String text, String word) {
        return !word.equals("the")
                && Pattern.compile("\\b" + Character.toUpperCase(word.charAt(0)) + word.substring(1) + "\\b")
                        .matcher(text)
                        .find();
    }
}
