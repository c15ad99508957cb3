package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.SentenceReading.ShortSpan;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.Term;
import dev.footnote.language.sentence.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the fewest words of a sentence that answer, where the question asks for a thing of a certain form. */
final class ShortSpanFinder {

    /** How far, in code units, words of the question still say something about the thing beside them. */
    private static final double REACH = 40;

    /** The mention in {@code sentence} that fits best; none when the question asks for no such thing or it names none. */
    Optional<ShortSpan> find(Asked asked, Sentence sentence) {
        Set<String> questionTerms = new HashSet<>();
        asked.terms().forEach(term -> questionTerms.add(term.text()));
        return sentence.mentions().stream()
                .filter(mention -> asked.expectation().kinds().contains(mention.kind()))
                .filter(mention -> isNew(mention.span(), sentence, questionTerms))
                .map(mention -> new ShortSpan(
                        mention.span().shift(sentence.span().start()), fit(asked, sentence, mention, questionTerms)))
                .max(Comparator.comparingDouble(ShortSpan::score));
    }

    private static boolean isNew(Span span, Sentence sentence, Set<String> questionTerms) {
        boolean anyTerm = false;
        for (Term term : sentence.terms()) {
            if (span.contains(term.span())) {
                anyTerm = true;
                if (!questionTerms.contains(term.text())) {
                    return true;
                }
            }
        }
        return !anyTerm;
    }

    /** Nearness to the question's words in the sentence, more for what is counted, less for a name of unknown kind. */
    private static double fit(Asked asked, Sentence sentence, Mention mention, Set<String> questionTerms) {
        Set<String> unit = new HashSet<>();
        asked.unit().forEach(term -> unit.add(term.text()));
        double sum = 0;
        double most = 0;
        for (Term term : sentence.terms()) {
            if (questionTerms.contains(term.text())) {
                double gap = Math.max(
                        0,
                        Math.max(
                                term.span().start() - mention.span().end(),
                                mention.span().start() - term.span().end()));
                double weight = unit.contains(term.text()) ? 2 : 1;
                sum += weight * Math.exp(-gap / REACH);
                most += weight;
            }
        }
        double nearness = most == 0 ? 0.3 : sum / most;
        return nearness * (isOfKind(asked.expectation(), mention.kind()) ? 1 : 0.6);
    }

    /** Whether the mention is just what is asked for, not merely something that it may be. */
    private static boolean isOfKind(Expectation expectation, Kind kind) {
        return !(kind == Kind.NAME && (expectation == Expectation.PERSON || expectation == Expectation.PLACE));
    }
}
