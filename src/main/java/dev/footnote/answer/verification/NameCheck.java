package dev.footnote.answer.verification;

import dev.footnote.language.Folded;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the names of a sentence stand in its evidence, in the same place. */
final class NameCheck extends Check {

    NameCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        String few = wording.nearby();
        String all = wording.everywhere();
        Set<String> fewWords = Wording.words(few);
        Set<String> allWords = Wording.words(all);
        Set<String> bestWords = Wording.words(best.text());
        int missing = 0;
        int missingInAll = 0;
        boolean replaced = false;
        for (Mention name : claim.names()) {
            String words = name.span().in(claim.text());
            boolean here = isNamed(words, fewWords, few);
            boolean anywhere = here || isNamed(words, allWords, all);
            missing += here ? 0 : 1;
            missingInAll += anywhere ? 0 : 1;
            boolean rival = !isNamed(words, bestWords, best.text()) && isReplaced(name);
            replaced |= rival;
            if (isTelling(name) && !anywhere && (rival || !isPartlyNamed(words, allWords))
                    || rival && isTelling(name)) {
                object(Problem.Kind.NAME, "The source does not say this of “" + words + "”.");
            }
        }
        int count = claim.names().size();
        put(Feature.NAMES_MISSING, count == 0 ? 0 : (double) missing / count);
        put(Feature.NAMES_MISSING_IN_ALL, count == 0 ? 0 : (double) missingInAll / count);
        put(Feature.NAME_REPLACED, replaced);
        boolean swapped = isSwapped();
        put(Feature.NAMES_SWAPPED, swapped);
        if (swapped) {
            object(Problem.Kind.NAME, "The source says it the other way round.");
        }
    }

    /** A single word at the beginning may have its capital for that alone. */
    private boolean isTelling(Mention name) {
        return name.span().length() > 2 && name.span().start() > 0
                || name.span().in(claim.text()).indexOf(' ') > 0
                || claim.words().get(0).part() == PartOfSpeech.PROPN;
    }

    /** Whether a part of a name of several words is known: "Aguilera" of "Christina Aguilera". */
    private static boolean isPartlyNamed(String name, Set<String> words) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .anyMatch(part -> part.length() > 2
                        && Character.isUpperCase(part.charAt(0))
                        && words.contains(Wording.folded(part)));
    }

    private static boolean isNamed(String name, Set<String> words, String text) {
        boolean any = false;
        for (String part : name.split("[^\\p{L}\\p{N}]+")) {
            if (part.length() > 1 && Character.isUpperCase(part.charAt(0)) || part.matches(".*\\d.*")) {
                String lower = Wording.folded(part);
                boolean known = words.contains(lower)
                        || lower.length() >= 4 && words.stream().anyMatch(word -> beginAlike(word, lower));
                if (!known && !isAcronym(part, text)) {
                    return false;
                }
                any = true;
            }
        }
        return any || Folded.of(text).find(Folded.of(name).text(), 0) >= 0;
    }

    /** "Russia" and "Russian", "Obama" and "Obamas". */
    private static boolean beginAlike(String one, String other) {
        int common = Math.min(one.length(), other.length());
        return common >= 4
                && Math.abs(one.length() - other.length()) <= 3
                && one.regionMatches(0, other, 0, Math.max(4, common - 1));
    }

    private static boolean isAcronym(String name, String text) {
        if (!name.matches("\\p{Lu}{2,6}")) {
            return false;
        }
        StringBuilder pattern = new StringBuilder("(?s).*\\b");
        for (int i = 0; i < name.length(); i++) {
            pattern.append(i == 0 ? "" : "(?:of |the |and |for )*")
                    .append(name.charAt(i))
                    .append(i == name.length() - 1 ? "\\p{Ll}.*" : "\\p{Ll}+[ -]");
        }
        return text.matches(pattern.toString());
    }

    /** Whether the best sentence has a name of its own between the words that stand beside this one. */
    private boolean isReplaced(Mention name) {
        return best.names().stream()
                .filter(theirs -> Wording.words(theirs.span().in(best.text())).stream()
                        .noneMatch(Wording.words(claim.text())::contains))
                .anyMatch(theirs ->
                        before(claim, name).isPresent() && before(claim, name).equals(before(best, theirs))
                                || behind(claim, name).isPresent()
                                        && behind(claim, name).equals(behind(best, theirs)));
    }

    /** The stem of the word with a meaning just before a name. */
    private static Optional<String> before(Sentence sentence, Mention name) {
        return sentence.words().stream()
                .filter(word -> !word.term().isEmpty()
                        && word.span().end() <= name.span().start())
                .reduce((first, last) -> last)
                .map(Word::term);
    }

    /** The stem of the word with a meaning just behind it. */
    private static Optional<String> behind(Sentence sentence, Mention name) {
        return sentence.words().stream()
                .filter(word -> !word.term().isEmpty()
                        && word.span().start() >= name.span().end())
                .findFirst()
                .map(Word::term);
    }

    /** Whether two names stand on other sides of the verb than in the best sentence, with neither in the passive. */
    private boolean isSwapped() {
        List<Mention> mine = claim.names();
        for (int i = 0; i + 1 < mine.size(); i++) {
            String one = mine.get(i).span().in(claim.text());
            String other = mine.get(i + 1).span().in(claim.text());
            int ours = best.text().indexOf(one);
            int theirs = best.text().indexOf(other);
            if (ours >= 0
                    && theirs >= 0
                    && ours > theirs
                    && best.text().lastIndexOf(one) > best.text().lastIndexOf(other)
                    && best.text().indexOf(one) == best.text().lastIndexOf(one)
                    && isPassive(claim) == isPassive(best)
                    && sharesVerbBetween(mine.get(i), mine.get(i + 1), other, one)
                    && !claim.text()
                            .substring(
                                    mine.get(i).span().end(),
                                    mine.get(i + 1).span().start())
                            .matches("(?s).*\\b(?:and|or)\\b.*|,? ?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb between two names stands between the other two in the best sentence as well. */
    private boolean sharesVerbBetween(Mention one, Mention other, String first, String second) {
        List<Word> mine = verbs(claim, one.span().end(), other.span().start());
        List<Word> theirs = verbs(best, best.text().indexOf(first), best.text().indexOf(second));
        return mine.stream().anyMatch(verb -> theirs.stream().anyMatch(verb::isSame));
    }

    private static List<Word> verbs(Sentence sentence, int from, int to) {
        return sentence.words().stream()
                .filter(word -> word.part() == PartOfSpeech.VERB
                        && word.span().start() >= from
                        && word.span().end() <= to)
                .toList();
    }

    private static boolean isPassive(Sentence sentence) {
        return sentence.text().matches("(?s).*\\b(?:was|were|is|are|been|being|be)\\b[^,;]*\\bby\\b.*");
    }
}
