package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence with the parts of speech of its words, without its full stop and without what stands in brackets.
 *
 * @param text the sentence
 * @param words its words and marks
 * @param keepsFirst whether its first word is written with a capital inside a sentence too
 */
record TaggedSentence(String text, List<TaggedWord> words, boolean keepsFirst) {

    /** Words that point to something said elsewhere, so that a question with them would not stand alone. */
    private static final Set<String> POINTING =
            Set.of(("he she it they we i you him them us me his her its their our my your"
                            + " this that these those such here there both others other another former latter same then so also"
                            + " however instead therefore thus above below himself herself itself themselves ourselves one ones"
                            + " further similar different said mine ours theirs yours someone something anyone anything everyone"
                            + " everything nothing nobody none yesterday today tomorrow tonight now ago later earlier soon"
                            + " recently currently recent current previous next last already still yet again too following"
                            + " who whom which whose what where when why how if because although though while whether"
                            + " respective respectively aforementioned either neither each etc not no never n't many some any"
                            + " several few more most much less least only even just very rather latest various certain multiple")
                    .split(" "));

    /** Deictic days: a question of today asks for another Sunday. */
    private static final Pattern DAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)days?");

    private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}[\\p{L}\\d.-]*(?:[’']s|s[’'])");
    private static final Pattern CONTRACTED =
            Pattern.compile("(?i)(?:it|he|she|that|there|what|who|let|here|how|where)[’']s");

    static TaggedSentence of(String sentence, String around, WordTagger tagger) {
        List<TaggedWord> words = withoutLabel(sentence, withoutBrackets(sentence, tagger.tag(sentence)));
        while (!words.isEmpty() && last(words).span().in(sentence).matches("[.!?…]+")) {
            words.remove(words.size() - 1);
        }
        if (!words.isEmpty() && last(words).span().in(sentence).matches("[\\p{L}\\d]{2,}\\.")) {
            TaggedWord last = last(words);
            Span bare = Span.of(last.span().start(), last.span().end() - 1);
            words.set(words.size() - 1, new TaggedWord(bare, bare.in(sentence).toLowerCase(Locale.ROOT), last.part()));
        }
        return new TaggedSentence(sentence, List.copyOf(words), keepsFirst(sentence, around, words));
    }

    private static TaggedWord last(List<TaggedWord> words) {
        return words.get(words.size() - 1);
    }

    /** "RESULTS The patients …": a label of a section is no word of the sentence. */
    private static List<TaggedWord> withoutLabel(String sentence, List<TaggedWord> words) {
        boolean label = words.size() > 3
                && words.get(0).span().in(sentence).matches("\\p{Lu}{5,}:?")
                && words.get(1).span().in(sentence).matches("\\p{Lu}\\p{Ll}+");
        return label ? new ArrayList<>(words.subList(1, words.size())) : words;
    }

    private static List<TaggedWord> withoutBrackets(String sentence, List<TaggedWord> words) {
        List<TaggedWord> outside = new ArrayList<>();
        int depth = 0;
        for (TaggedWord word : words) {
            String mark = word.span().in(sentence);
            if (mark.matches("[(\\[].*")) {
                depth++;
            }
            if (depth == 0) {
                outside.add(word);
            }
            if (mark.matches(".*[)\\]]") && depth > 0) {
                depth--;
            }
        }
        return outside;
    }

    /** A first word is a name when its like stands with a capital inside other sentences, or is one by its looks. */
    /** "Multibillion-dollar projects" is no name, "Anglo-Saxon" is. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}");

    /** "Admission to schools" is no name, "University of Oxford" and "University College" are. */
    private static final Pattern COMMON =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:tion|sion|ment|ness|ity|ance|ence|ship|ism) (?!of )\\p{Ll}");

    /** "Italian", "Swedish", "Japanese". */
    private static final Pattern PEOPLE =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:ian|ean|ish|ese|can|rman|ench|utch|reek|wiss|zech)");

    private static boolean keepsFirst(String sentence, String around, List<TaggedWord> words) {
        if (words.isEmpty()) {
            return true;
        }
        String first = words.get(0).span().in(sentence);
        if (!Character.isUpperCase(first.charAt(0)) || first.matches(".\\P{Ll}+|.*\\d.*|\\p{Lu}\\..*")) {
            return true;
        }
        PartOfSpeech part = words.get(0).part();
        String whole = sentence.substring(words.get(0).span().start());
        if (part == PartOfSpeech.ADJ && PEOPLE.matcher(first).matches()) {
            return true;
        }
        boolean compound =
                COMPOUND.matcher(whole).lookingAt() || COMMON.matcher(whole).lookingAt();
        if (compound
                || part == PartOfSpeech.NUM
                || part == PartOfSpeech.DET
                || part == PartOfSpeech.ADP
                || part == PartOfSpeech.SCONJ) {
            return false;
        }
        String bare = Pattern.quote(first.replaceAll("[’']s?$", ""));
        String small = Pattern.quote(first.replaceAll("[’']s?$", "").toLowerCase(Locale.ROOT));
        boolean capital =
                Pattern.compile("[\\p{Ll},] " + bare + "\\b").matcher(around).find();
        boolean lower =
                Pattern.compile("[\\p{L},] " + small + "\\b").matcher(around).find();
        return capital || !lower && part == PartOfSpeech.PROPN;
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).span().in(text);
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean is(int i, PartOfSpeech... parts) {
        return i >= 0 && i < words.size() && Set.of(parts).contains(words.get(i).part());
    }

    /** Whether a word is one of {@code alternatives}, separated by bars, in lower case. */
    boolean isWord(int i, String alternatives) {
        return i >= 0 && i < words.size() && lower(i).matches(alternatives);
    }

    /** Whether a word belongs to a name: by its part of speech, or by its capital inside the sentence. */
    boolean isName(int i) {
        String word = word(i);
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0)) || word.matches("\\d+"))
                && (i > 0 ? !isWord(i, "the|a|an|i") : keepsFirst && !is(i, PartOfSpeech.DET, PartOfSpeech.ADP));
    }

    /** "Ukraine's", "the country's", "workers'"; not "it's". */
    boolean isPossessive(int i) {
        return POSSESSIVE.matcher(word(i)).matches()
                && !CONTRACTED.matcher(word(i)).matches();
    }

    /** The words from one place to another, the latter excluded, as they stand inside a sentence. */
    String said(int from, int to) {
        StringBuilder said = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined = i > from
                    && words.get(i - 1).span().end() == words.get(i).span().start();
            if (i > from && !joined) {
                said.append(' ');
            }
            String word = word(i);
            said.append(
                    i == 0 && !keepsFirst || beginsQuotation(i)
                            ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                            : word);
        }
        return said.toString();
    }

    /** "The new bridge …" behind an opening quotation mark: its article has a capital only there. */
    private boolean beginsQuotation(int i) {
        return isWord(i, "the|a|an")
                && word(i - 1).matches("[\"“‘']")
                && Character.isLowerCase(
                        word(i + 1).isEmpty() ? 'A' : word(i + 1).charAt(0));
    }

    /** Where the words from one place to another stand. */
    Span span(int from, int to) {
        int last = Math.min(Math.max(to, from + 1), words.size()) - 1;
        return words.get(Math.min(from, last)).span().union(words.get(last).span());
    }

    /** Whether the words from one place to another stand alone: nothing that points elsewhere, no marks but hyphens. */
    boolean standsAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = word(i).matches("[^\\p{L}\\d$€£%]+");
            boolean odd = word(i).matches(".*[\"“”…=<>\\[\\]{}|*#_@\\\\].*|.*[’'](?:t|re|ve|ll|d|m)|http.*|www.*")
                    || CONTRACTED.matcher(word(i)).matches();
            boolean pointing = POINTING.contains(lower(i)) && !(isName(i) && i > 0 && word(i).length() > 2);
            if (mark && !isHyphen(i)
                    || odd
                    || pointing
                    || is(i, PartOfSpeech.PRON)
                    || DAY.matcher(word(i)).matches()) {
                return false;
            }
        }
        return from < to;
    }

    /** A hyphen or stroke that joins two words without a space. */
    boolean isHyphen(int i) {
        return word(i).matches("[-/‑&]")
                && i > 0
                && i + 1 < size()
                && (word(i).equals("&")
                        || words.get(i - 1).span().end() == words.get(i).span().start()
                                && words.get(i).span().end()
                                        == words.get(i + 1).span().start());
    }
}
