package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.function.Predicate;

/** A check of a sentence against its evidence, of one kind: figures, names, quotations and so on. */
abstract class Check {

    final Support evidence;
    final Sentence claim;

    /** The sentence of the evidence that meets most of it. */
    final Sentence best;

    final Wording wording;
    final Findings findings;

    Check(Support evidence, Wording wording, Findings findings) {
        this.evidence = evidence;
        this.claim = evidence.claim();
        this.best = evidence.best().sentence();
        this.wording = wording;
        this.findings = findings;
    }

    /** Measures its features and objects to what cannot be. */
    abstract void run();

    final void put(Feature feature, double value) {
        findings.put(feature, value);
    }

    final void put(Feature feature, boolean value) {
        findings.put(feature, value ? 1 : 0);
    }

    /** The share of {@code all} that is not {@code there}; 0 of none. */
    static <T> double missing(List<T> all, Predicate<T> there) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(there.negate()).count() / all.size();
    }

    final void object(Problem.Kind kind, String detail) {
        findings.object(new Problem(kind, detail));
    }
}
