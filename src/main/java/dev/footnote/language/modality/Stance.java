package dev.footnote.language.modality;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a sentence says a word: as so or not so, as certain or not.
 *
 * @param denied whether it is denied
 * @param certainty as what it is said
 */
public record Stance(boolean denied, Certainty certainty) {

    /** As what something is said. */
    public enum Certainty {
        FACT,
        /** It will be, or is planned. */
        FUTURE,
        /** It may be, or somebody thinks so. */
        POSSIBLE,
        /** It ought to be. */
        DUTY
    }

    private static final Stance PLAIN = new Stance(false, Certainty.FACT);

    /** Verbs and adjectives that deny what they are about, and in a conflict of sources do not. */
    private static final Set<String> DENYING = Set.of(
            "refusing",
            "failing",
            "dispute",
            "rejects",
            "rejected",
            "dismissed",
            "stopped",
            "prevented",
            "lacks",
            "lacked",
            "lack",
            "unable",
            "avoided",
            "false",
            "untrue");

    private static final Set<String> NO_DENIALS = Set.of("least", "doubt", "more", "less", "fewer");

    private static final Map<String, Certainty> CERTAINTIES = new HashMap<>();

    static {
        put(
                Certainty.POSSIBLE,
                "may might could possibly perhaps maybe allegedly reportedly apparently likely unlikely potentially"
                        + " probably believed thought suspected rumoured rumored alleged appears appeared seems seemed"
                        + " considering considers considered if");
        put(
                Certainty.FUTURE,
                "will shall would ’ll 'll plan plans planned planning intend intends intended aim aims aimed hope hopes hoped"
                        + " expects expected expect going proposes proposed propose wants wanted want promised"
                        + " promises seeks sought try tries tried trying");
        put(Certainty.DUTY, "must should ought required needs need needed supposed obliged");
    }

    /** These say so only before "to": "plans to build", not "the plans". */
    private static final Set<String> BEFORE_TO = Set.of(
            "plan plans planned planning intend intends intended aim aims aimed hope hopes hoped expects expected expect"
                    .concat(" going proposes proposed propose wants wanted want promised promises seeks sought try"
                            + " tries tried trying required needs need needed supposed obliged likely unlikely believed thought"
                            + " appears appeared seems seemed suspected alleged")
                    .split(" "));

    /** How many words a cue reaches over. */
    private static final int REACH = 6;

    private static void put(Certainty certainty, String words) {
        for (String word : words.split(" ")) {
            CERTAINTIES.put(word, certainty);
        }
    }

    /** One a word, in the same order. */
    public static List<Stance> of(List<Word> words) {
        Set<Integer> denied = new HashSet<>();
        Map<Integer, Certainty> certainties = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (isDenial(words, i)) {
                int target = target(words, i, isDenying(words.get(i)));
                if (target >= 0 && !denied.remove(target)) {
                    denied.add(target);
                }
            }
            Certainty certainty = certainty(words, i);
            if (certainty != Certainty.FACT) {
                int target = target(words, i, true);
                if (target >= 0) {
                    certainties.merge(target, certainty, Stance::weaker);
                }
            }
        }
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean plain = !denied.contains(i) && !certainties.containsKey(i);
            stances.add(plain ? PLAIN : new Stance(denied.contains(i), certainties.getOrDefault(i, Certainty.FACT)));
        }
        return stances;
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one == Certainty.POSSIBLE || other == Certainty.POSSIBLE ? Certainty.POSSIBLE : one;
    }

    private static boolean isDenial(List<Word> words, int i) {
        return (Denials.isDenial(words.get(i)) || isDenying(words.get(i)))
                && !Denials.isNotOnly(words, i)
                && !(i + 1 < words.size()
                        && NO_DENIALS.contains(words.get(i + 1).text()));
    }

    private static boolean isDenying(Word word) {
        return Denials.isVerb(word) || DENYING.contains(word.text());
    }

    private static Certainty certainty(List<Word> words, int i) {
        String text = words.get(i).text();
        Certainty certainty = CERTAINTIES.getOrDefault(text, Certainty.FACT);
        boolean to = i + 1 < words.size() && words.get(i + 1).text().equals("to");
        boolean compared = i > 0 && words.get(i - 1).text().matches("more|less|most|least|as|how|so|equally");
        if (compared && certainty == Certainty.POSSIBLE) {
            return Certainty.FACT;
        }
        if (BEFORE_TO.contains(text) && !to) {
            return text.endsWith("likely") ? Certainty.POSSIBLE : Certainty.FACT;
        }
        boolean may = text.equals("may") && words.get(i).part() != PartOfSpeech.AUX;
        boolean month = may && words.get(i).name();
        boolean set = text.equals("set") && to;
        return month ? Certainty.FACT : set ? Certainty.FUTURE : certainty;
    }

    /** The word that a cue is about: the next verb where wanted and near, else the next adjective, else the next with a meaning. */
    private static int target(List<Word> words, int cue, boolean verb) {
        int first = -1;
        int adjective = -1;
        for (int i = cue + 1; i < Math.min(words.size(), cue + 1 + REACH); i++) {
            Word word = words.get(i);
            if (word.text().matches("[;:.!?]|but")) {
                break;
            }
            boolean says = word.isContent() || word.part() == PartOfSpeech.VERB;
            if (says && (!verb || word.part() == PartOfSpeech.VERB)) {
                return i;
            }
            first = says && first < 0 ? i : first;
            adjective = says && adjective < 0 && word.part() == PartOfSpeech.ADJ ? i : adjective;
        }
        return adjective >= 0 ? adjective : first;
    }
}
