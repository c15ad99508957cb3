package dev.footnote.answer.verification;

import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TextNames;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether the names of a sentence stand in its evidence, in the same place. */
final class NameCheck extends Check {

    private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|is|are|been|being|be)\\b[^,;]*\\bby\\b");

    /** Two names that are said to do something together. */
    private static final Pattern JOINED = Pattern.compile("(?s).*\\b(?:and|or)\\b.*|,? ?");

    NameCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    /**
     * Where a name of the sentence stands.
     *
     * @param nearby in what bears the sentence out and just before it
     * @param anywhere in any of the passages
     * @param rival whether the best sentence has another name in its place
     */
    private record Found(Mention name, boolean nearby, boolean anywhere, boolean rival) {}

    @Override
    void run() {
        TextNames few = TextNames.of(wording.nearby());
        TextNames all = TextNames.of(wording.everywhere());
        TextNames there = TextNames.of(best.text());
        List<Found> found =
                claim.names().stream().map(name -> find(name, few, all, there)).toList();
        put(Feature.NAMES_MISSING, missing(found, Found::nearby));
        put(Feature.NAMES_MISSING_IN_ALL, missing(found, Found::anywhere));
        put(Feature.NAME_REPLACED, found.stream().anyMatch(Found::rival));
        found.stream().filter(name -> isWrong(name, all)).forEach(this::object);
        boolean swapped = isSwapped();
        put(Feature.NAMES_SWAPPED, swapped);
        if (swapped) {
            object(Problem.Kind.NAME, "The source says it the other way round.");
        }
    }

    private Found find(Mention name, TextNames few, TextNames all, TextNames there) {
        String words = name.span().in(claim.text());
        boolean nearby = few.has(words);
        return new Found(name, nearby, nearby || all.has(words), !there.has(words) && isReplaced(name));
    }

    private static double missing(List<Found> found, Predicate<Found> there) {
        return found.isEmpty()
                ? 0
                : (double) found.stream().filter(there.negate()).count() / found.size();
    }

    private boolean isWrong(Found found, TextNames all) {
        boolean unknown =
                !found.anywhere() && !all.hasPartOf(found.name().span().in(claim.text()));
        return isTelling(found.name()) && (found.rival() || unknown);
    }

    private void object(Found found) {
        object(
                Problem.Kind.NAME,
                "The source does not say this of “" + found.name().span().in(claim.text()) + "”.");
    }

    /** A single word at the beginning may have its capital for that alone. */
    private boolean isTelling(Mention name) {
        return name.span().length() > 2 && name.span().start() > 0
                || name.span().in(claim.text()).indexOf(' ') > 0
                || claim.words().get(0).part() == PartOfSpeech.PROPN;
    }

    /** Whether the best sentence has a name of its own between the words that stand beside this one. */
    private boolean isReplaced(Mention name) {
        return best.names().stream()
                .filter(theirs -> TextNames.words(theirs.span().in(best.text())).stream()
                        .noneMatch(TextNames.words(claim.text())::contains))
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
        return isPassive(claim) == isPassive(best)
                && IntStream.range(0, Math.max(0, mine.size() - 1))
                        .anyMatch(i -> areSwapped(mine.get(i), mine.get(i + 1)));
    }

    private boolean areSwapped(Mention first, Mention second) {
        String one = first.span().in(claim.text());
        String other = second.span().in(claim.text());
        String between =
                claim.text().substring(first.span().end(), second.span().start());
        return standsOnce(one)
                && best.text().contains(other)
                && best.text().indexOf(one) > best.text().lastIndexOf(other)
                && sharesVerbBetween(first, second, other, one)
                && !JOINED.matcher(between).matches();
    }

    private boolean standsOnce(String name) {
        return best.text().contains(name)
                && best.text().indexOf(name) == best.text().lastIndexOf(name);
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
        return PASSIVE.matcher(sentence.text()).find();
    }
}
