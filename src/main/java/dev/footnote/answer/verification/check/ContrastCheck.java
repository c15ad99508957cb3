package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Match;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.Word;
import dev.footnote.language.amount.ClaimToSource;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.Contrasts;
import dev.footnote.language.modality.Contrasts.Contrast;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a sentence has, in nearly the same words as its evidence, one that excludes the evidence's: before for after, all for some, rose for fell. */
final class ContrastCheck extends Check {

    private static final Opposites OPPOSITES = new Opposites();
    private static final Pattern ONLY = Pattern.compile("(?i)\\b(?:only|solely|exclusively|alone)\\b");
    /** What may have become "only" in other words. */
    private static final Pattern RESTRICTS =
            Pattern.compile("(?i)\\b(?:only|just|solely|exclusively|alone|none|nothing|nobody|no|not"
                    + "|except|unless|single|sole|limited|restricted|until|must|but)\\b|n[’']t\\b");

    private final boolean close;

    ContrastCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
        close = evidence.isNearCopy();
    }

    @Override
    void run() {
        Optional<String> detail =
                contrast().or(this::opposite).or(this::restriction).or(this::transposition);
        put(Feature.CONTRASTED, detail.isPresent());
        detail.ifPresent(found -> object(Problem.Kind.NEGATION, found));
    }

    private Optional<String> contrast() {
        List<Contrast> mine = outsideFigures(claim);
        List<Contrast> theirs = outsideFigures(best);
        for (Contrast one : mine) {
            boolean said = theirs.stream().anyMatch(one::isLike);
            Optional<Contrast> other = theirs.stream()
                    .filter(one::excludes)
                    .filter(their -> close && isOnly(their, mine) || isOfSame(one, their))
                    .findFirst();
            if (!said && other.isPresent()) {
                return Optional.of("The source says “" + other.get().words() + "”, not “" + one.words() + "”.");
            }
        }
        return Optional.empty();
    }

    /** The half of "half past four" is no share. */
    private static List<Contrast> outsideFigures(Sentence sentence) {
        return Contrasts.in(sentence.words()).stream()
                .filter(contrast -> sentence.figures().stream()
                        .noneMatch(figure ->
                                figure.span().overlaps(contrast.first().span())))
                .toList();
    }

    /** Whether the claim does not have the source's alternative as well. */
    private static boolean isOnly(Contrast theirs, List<Contrast> mine) {
        return mine.stream().noneMatch(theirs::isLike);
    }

    private boolean isOfSame(Contrast one, Contrast other) {
        return one.of() != null
                && other.of() != null
                && (one.of().isSame(other.of())
                        || one.of().text().equals(other.of().text())
                        || Match.isSameFigure(one.of(), claim, other.of(), best));
    }

    /** A word where the best sentence has one that says the opposite, while neither sentence has both. */
    private Optional<String> opposite() {
        if (!close) {
            return Optional.empty();
        }
        for (Word word : claim.words()) {
            if (!has(best, word)) {
                Optional<Word> turned = best.words().stream()
                        .filter(other -> OPPOSITES.are(word.text(), other.text()) && !has(claim, other))
                        .findFirst();
                if (turned.isPresent() && denials(claim) == denials(best)) {
                    return Optional.of("The source says “" + turned.get().text() + "”, not “" + word.text() + "”.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Sentence sentence, Word word) {
        return sentence.words().stream().anyMatch(other -> word.text().equals(other.text()) || word.isSame(other));
    }

    private static long denials(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> sentence.stance(word).denied())
                .count();
    }

    private Optional<String> restriction() {
        boolean added = close
                && ONLY.matcher(claim.text()).find()
                && evidence.chosen().stream()
                        .noneMatch(source ->
                                RESTRICTS.matcher(source.sentence().text()).find());
        return added ? Optional.of("The source does not say “only”.") : Optional.empty();
    }

    /** Two figures of a kind in another order among words in the same order: "from 20 to 25" and "from 25 to 20". */
    private Optional<String> transposition() {
        List<Value> mine = claim.figures();
        for (int i = 0; close && i + 1 < mine.size(); i++) {
            Value one = mine.get(i);
            Value next = mine.get(i + 1);
            if (ClaimToSource.areComparable(one, next) && isBehind(one, next) && isInOrder()) {
                return Optional.of("The source says it the other way round.");
            }
        }
        return Optional.empty();
    }

    /** Whether the first of two figures of the claim stands behind the other in the best sentence, each once. */
    private boolean isBehind(Value first, Value second) {
        List<Integer> one = places(first);
        List<Integer> other = places(second);
        return one.size() == 1 && other.size() == 1 && one.get(0) > other.get(0);
    }

    private List<Integer> places(Value figure) {
        return best.figures().stream()
                .filter(theirs -> ClaimToSource.agree(figure, theirs))
                .map(theirs -> theirs.span().start())
                .toList();
    }

    /** Whether the words that are no figures stand in the same order in both. */
    private boolean isInOrder() {
        int last = -1;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            Word wanted = evidence.wanted().get(w);
            Match match = evidence.best().matches().get(w);
            boolean figure =
                    claim.figures().stream().anyMatch(value -> value.span().overlaps(wanted.span()));
            if (!figure && match.share() >= 1) {
                int at = match.word().orElseThrow().span().start();
                if (at < last) {
                    return false;
                }
                last = at;
            }
        }
        return true;
    }
}
