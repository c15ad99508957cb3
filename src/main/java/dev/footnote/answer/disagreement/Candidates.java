package dev.footnote.answer.disagreement;

import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.disagreement.statement.StatementReader;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Selects the sentences that are compared with each other, out of all that were read for a question. */
final class Candidates {

    /** How many sentences are held against each other, the likeliest ones. */
    private static final int MOST = 12;

    /** How near a sentence's score must come to the best one's. */
    private static final double SHARE = 0.05;

    private final StatementReader statements;

    Candidates(StatementReader statements) {
        this.statements = statements;
    }

    private record Candidate(Reading reading, SentenceReading sentence) {

        boolean isSame(Candidate other) {
            return sentence.sentence().equals(other.sentence.sentence())
                    && document().equals(other.document());
        }

        private String document() {
            return reading.hit().passage().document().id();
        }
    }

    /** The likeliest sentences of what was read, the best first, each once and without headings. */
    List<Statement> of(List<Reading> readings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            for (SentenceReading sentence : reading.sentences()) {
                Candidate candidate = new Candidate(reading, sentence);
                if (!candidate.sentence().isHeading() && candidates.stream().noneMatch(candidate::isSame)) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.sentence().score())
                .reversed());
        double least =
                candidates.isEmpty() ? 0 : SHARE * candidates.get(0).sentence().score();
        return candidates.stream()
                .limit(MOST)
                .filter(candidate -> candidate.sentence().score() >= least)
                .map(candidate -> statements.read(candidate.reading(), candidate.sentence()))
                .toList();
    }
}
