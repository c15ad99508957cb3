package dev.footnote.answer.verification;

import java.util.List;
import java.util.Map;

/** Measures the {@link Feature}s of a sentence against its evidence, and objects to what cannot be. */
final class Comparison {

    private final Findings findings = new Findings();

    Comparison(Support evidence) {
        Wording wording = new Wording(evidence);
        List.of(
                        new QuotationCheck(evidence, wording, findings),
                        new FigureCheck(evidence, wording, findings),
                        new NameCheck(evidence, wording, findings),
                        new StanceCheck(evidence, wording, findings),
                        new SpeakerCheck(evidence, wording, findings),
                        new WordCheck(evidence, wording, findings),
                        new PairCheck(evidence, wording, findings))
                .forEach(Check::run);
    }

    Map<String, Double> features() {
        return findings.features();
    }

    /** What cannot be, however much the sentence resembles its source; empty where nothing is found. */
    List<Problem> objections() {
        return findings.objections();
    }
}
