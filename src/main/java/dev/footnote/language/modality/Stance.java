package dev.footnote.language.modality;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a sentence says a word: as so or not so, as certain or not.
 *
 * @param denied whether it is denied
 * @param certainty as what it is said
 */
public record Stance(boolean denied, Certainty certainty) {

    private static final Stance PLAIN = new Stance(false, Certainty.FACT);

    /** How many words a cue reaches over. */
    private static final int REACH = 6;

    /** No cue reaches over these. */
    private static final Pattern END = Pattern.compile("[;:.!?]|but");

    /** One a word, in the same order. */
    public static List<Stance> of(List<Word> words) {
        Set<Integer> denied = denied(words);
        Map<Integer, Certainty> certainties = certainties(words);
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean plain = !denied.contains(i) && !certainties.containsKey(i);
            stances.add(plain ? PLAIN : new Stance(denied.contains(i), certainties.getOrDefault(i, Certainty.FACT)));
        }
        return stances;
    }

    /** The places of the words that are denied; what is denied twice is not. */
    private static Set<Integer> denied(List<Word> words) {
        Set<Integer> denied = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isDenial(words, i)) {
                int target = target(words, i, Denials.isVerbOfClaim(words.get(i)));
                if (target >= 0 && !denied.remove(target)) {
                    denied.add(target);
                }
            }
        }
        return denied;
    }

    private static boolean isDenial(List<Word> words, int i) {
        return (Denials.isDenial(words.get(i)) || Denials.isVerbOfClaim(words.get(i)))
                && !Denials.isNotOnly(words, i)
                && !Denials.isExcepted(words, i);
    }

    private static Map<Integer, Certainty> certainties(List<Word> words) {
        Map<Integer, Certainty> certainties = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Certainty certainty = Certainty.cue(words, i);
            int target = certainty == Certainty.FACT ? -1 : target(words, i, true);
            if (target >= 0) {
                certainties.merge(target, certainty, Certainty::weaker);
            }
        }
        return certainties;
    }

    /** The word that a cue is about: the next verb where wanted and near, else the next adjective, else the next with a meaning. */
    private static int target(List<Word> words, int cue, boolean verb) {
        int first = -1;
        int adjective = -1;
        for (int i = cue + 1; i < Math.min(words.size(), cue + 1 + REACH); i++) {
            Word word = words.get(i);
            if (END.matcher(word.text()).matches()) {
                break;
            }
            if (saysSomething(word)) {
                if (!verb || word.part() == PartOfSpeech.VERB) {
                    return i;
                }
                first = first < 0 ? i : first;
                adjective = adjective < 0 && word.part() == PartOfSpeech.ADJ ? i : adjective;
            }
        }
        return adjective >= 0 ? adjective : first;
    }

    private static boolean saysSomething(Word word) {
        return word.isContent() || word.part() == PartOfSpeech.VERB;
    }
}
