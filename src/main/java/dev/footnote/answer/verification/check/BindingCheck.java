package dev.footnote.answer.verification.check;

import dev.footnote.answer.reading.KeyStanding;
import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.document.Span;
import dev.footnote.language.Key;
import dev.footnote.language.amount.ClaimToSource;
import dev.footnote.language.amount.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a sentence tells is told of the same model, year, edition, row and column by its evidence, in the clause itself, in
 * what stands before it, or in what stands over it. A mixture of two models has all its words in the text and is wrong.
 */
final class BindingCheck extends Check {

    /** Where a clause may end: behind these it may be of something else. */
    private static final Pattern CLAUSE = Pattern.compile(", | and |; | but | while | whereas | \\| |\\n");

    private final List<Key> keys;

    BindingCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
        keys = Key.of(claim.text(), claim.words());
    }

    @Override
    void run() {
        List<Value> figures = claim.figures().stream()
                .filter(figure -> keys.stream().noneMatch(key -> key.span().overlaps(figure.span())))
                .toList();
        Optional<String> other =
                figures.stream().flatMap(figure -> ofOther(figure).stream()).findFirst();
        if (figures.isEmpty() && evidence.isNearCopy()) {
            other = keys.stream()
                    .filter(this::isAlone)
                    .filter(key -> stand(key, evidence.best(), best.text()) == Key.Stand.HAS_ANOTHER)
                    .map(Key::words)
                    .findFirst();
        }
        put(Feature.BOUND_OTHERWISE, other.isPresent());
        other.ifPresent(words -> object(Problem.Kind.NAME, "The source does not say this of “" + words + "”."));
    }

    /** Whether the claim names no other of the key's kind. */
    private boolean isAlone(Key key) {
        return keys.stream().filter(key::isLike).count() == 1;
    }

    /** What a figure of the claim is said of, where every sentence that has the figure says it of something else. */
    private Optional<String> ofOther(Value figure) {
        Optional<String> other = Optional.empty();
        for (Source source : evidence.sources()) {
            for (Value theirs : source.sentence().figures()) {
                if (ClaimToSource.agree(figure, theirs)) {
                    other = ofOther(figure, source, theirs);
                    if (other.isEmpty()) {
                        return other;
                    }
                }
            }
        }
        return other;
    }

    private Optional<String> ofOther(Value mine, Source source, Value theirs) {
        String clause = clause(source.sentence().text(), theirs.span());
        return keys.stream()
                .filter(key -> isNearest(key, mine.span()))
                .filter(key -> stand(key, source, clause) == Key.Stand.HAS_ANOTHER)
                .map(Key::words)
                .findFirst()
                .or(() -> Cells.of(source, theirs.span()).flatMap(cells -> cells.other(claim)));
    }

    /** Of several keys of a kind the one that a figure of the claim stands behind, else the first. */
    private boolean isNearest(Key key, Span figure) {
        List<Key> like = keys.stream().filter(key::isLike).toList();
        return like.stream()
                .filter(other -> other.span().end() <= figure.start())
                .reduce((first, last) -> last)
                .or(() -> like.stream().findFirst())
                .filter(key::equals)
                .isPresent();
    }

    private static String clause(String text, Span figure) {
        int from = 0;
        int to = text.length();
        Matcher matcher = CLAUSE.matcher(text);
        while (matcher.find()) {
            if (matcher.end() <= figure.start()) {
                from = matcher.end();
            } else if (matcher.start() >= figure.end()) {
                to = matcher.start();
                break;
            }
        }
        return text.substring(from, to);
    }

    private static Key.Stand stand(Key key, Source source, String clause) {
        return KeyStanding.of(
                List.of(key),
                List.of(clause),
                source.passage(),
                source.sentence().span());
    }
}
