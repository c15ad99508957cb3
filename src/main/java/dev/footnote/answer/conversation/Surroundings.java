package dev.footnote.answer.conversation;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrases;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static dev.footnote.language.PartOfSpeech.ADJ;
import static dev.footnote.language.PartOfSpeech.ADP;
import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.NUM;
import static dev.footnote.language.PartOfSpeech.PART;
import static dev.footnote.language.PartOfSpeech.PRON;
import static dev.footnote.language.PartOfSpeech.PUNCT;
import static dev.footnote.language.PartOfSpeech.SCONJ;
import static dev.footnote.language.PartOfSpeech.VERB;

/** What stands around a word of an utterance; beside its first and last word stands nothing. */
final class Surroundings {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been");

    /** "Is it the rule that …": these begin what is meant. */
    private static final Set<String> CLAUSE = Set.of("if", "that", "to", "when");

    private static final Pattern WEATHER =
            Pattern.compile("(?:rain|snow|freeze)(?:s|ed|ing)?|cold|hot|warm|late|early");

    private final List<TaggedWord> words;

    Surroundings(Utterance utterance) {
        this.words = utterance.words();
    }

    /** "Is it true that …", "how long does it take to …": nothing is meant by it. */
    boolean isEmptySubject(int at) {
        int next = at + 1;
        while (isPart(next, AUX) || isPart(next, ADV)) {
            next++;
        }
        boolean duration = isText(0, Set.of("how", "what")) && isText(next, Set.of("take", "takes", "took"));
        boolean named = isPart(next, DET) && words.stream().skip(next).anyMatch(word -> CLAUSE.contains(word.text()));
        boolean weather =
                next < words.size() && WEATHER.matcher(words.get(next).text()).matches();
        return duration || named || weather || isPart(next, ADJ) && isJudged(next + 1);
    }

    /** "Is it good that", "is it safe to": whether an adjective before {@code next} says what is thought of something. */
    private boolean isJudged(int next) {
        return isPart(next, SCONJ) || isPart(next, PRON) || isText(next, Set.of("that", "to", "for", "if"));
    }

    /** "How many" of what was talked about. */
    boolean isCountWithoutThing(int at) {
        return isText(at, "how")
                && isText(at + 1, "many")
                && !isPlural(at + 2)
                && !isFollowedByNoun(at + 2)
                && !isText(at + 2, "of");
    }

    /** "There is", "are there": no place is meant. */
    boolean isExistential(int at) {
        boolean last = at + 1 >= words.size() || isPart(at + 1, PUNCT);
        return !last && (isBe(at - 1) || isDenied(at - 1) || isBe(at + 1) || isPart(at + 1, AUX));
    }

    /** "This" by itself, where it stands for a thing and not for what was said. */
    boolean isThing(int at) {
        boolean closes = at + 1 >= words.size() || isPart(at + 1, PUNCT);
        return isPart(at - 1, ADP) && (closes || isPart(at + 1, AUX) || isPart(at + 1, VERB));
    }

    /** "The red one", "which one": one of several. */
    boolean isChosen(int at) {
        return at > 0
                && (isPart(at - 1, ADJ) || isPart(at - 1, ADV) || isPart(at - 1, DET) || isText(at - 1, "which"))
                && !isFollowedByNoun(at + 1);
    }

    /** Whether a noun stands at {@code from}, or after words that describe it. */
    boolean isFollowedByNoun(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is(NOUN, PartOfSpeech.PROPN)) {
                return true;
            }
            if (!words.get(i).is(ADJ, NUM, ADV, PART)) {
                return false;
            }
        }
        return false;
    }

    boolean isPlural(int at) {
        return at < words.size() && NounPhrases.isPlural(words.get(at).text());
    }

    private boolean isBe(int at) {
        return at >= 0 && at < words.size() && BE.contains(words.get(at).text());
    }

    /** "n't", by itself or with its verb. */
    private boolean isDenied(int at) {
        return at >= 0 && words.get(at).text().endsWith("n't");
    }

    boolean isText(int at, String text) {
        return isText(at, Set.of(text));
    }

    private boolean isText(int at, Set<String> texts) {
        return at >= 0 && at < words.size() && texts.contains(words.get(at).text());
    }

    boolean isPart(int at, PartOfSpeech part) {
        return at >= 0 && at < words.size() && words.get(at).is(part);
    }
}
