package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TextNames;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Voice;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the names of a sentence stand in its evidence, in the same place. */
final class NameCheck extends Check {

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
        boolean swapped = Voice.isTurned(claim.words(), best.words());
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

    private boolean isWrong(Found found, TextNames all) {
        String words = found.name().span().in(claim.text());
        boolean unknown = !found.anywhere()
                && !all.hasPartOf(words)
                && (found.name().span().start() > 0 || words.indexOf(' ') > 0);
        return isTelling(found.name()) && (found.rival() || unknown) || !found.nearby() && isNamesake(words);
    }

    /** Whether the best sentence names somebody of the same surname: "Mira Holt" is not "Gero Holt". */
    private boolean isNamesake(String name) {
        Set<String> mine = TextNames.words(name);
        return mine.size() > 1
                && best.names().stream()
                        .map(theirs -> TextNames.words(theirs.span().in(best.text())))
                        .anyMatch(theirs -> theirs.size() == mine.size()
                                && !theirs.equals(mine)
                                && theirs.stream().anyMatch(mine::contains));
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
}
