package dev.footnote.answer.reply;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.document.Span;
import dev.footnote.model.generation.Instead;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Optional;

/** The reply to a question: an answer with citations, or the honest statement that there is none. */
public sealed interface Answer {

    /** How sure the system is that the documents answer the question, 0 to 1. */
    double confidence();

    /** How the answer came about. */
    Trace trace();

    /**
     * The documents answer.
     *
     * @param shortAnswer the fewest words that answer, where a thing was asked for
     * @param sentences the answer, sentence by sentence, at least one
     * @param citations what the sentences and the sides cite, in order of their numbers, 1, 2, 3 …
     * @param disagreements what the documents say differently of what was asked; every claim has a citation
     * @param writing who wrote the sentences
     */
    record Answered(
            Optional<ShortAnswer> shortAnswer,
            List<Sentence> sentences,
            List<Citation> citations,
            List<Disagreement> disagreements,
            Writing writing,
            double confidence,
            Trace trace)
            implements Answer {

        public Answered {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            disagreements = List.copyOf(disagreements);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("an answer has at least one sentence");
            }
            requireNumbers(citations, sentences);
            for (Disagreement disagreement : disagreements) {
                for (Side side : disagreement.sides()) {
                    for (Claim claim : side.claims()) {
                        number(citations, claim);
                    }
                }
            }
        }

        private static void requireNumbers(List<Citation> citations, List<Sentence> sentences) {
            for (int i = 0; i < citations.size(); i++) {
                if (citations.get(i).number() != i + 1) {
                    throw new IllegalArgumentException("citation " + (i + 1) + " is numbered "
                            + citations.get(i).number());
                }
            }
            for (Sentence sentence : sentences) {
                for (int number : sentence.citations()) {
                    if (number < 1 || number > citations.size()) {
                        throw new IllegalArgumentException("no citation " + number);
                    }
                }
            }
        }

        /** An answer in the documents' own words. */
        public Answered(
                Optional<ShortAnswer> shortAnswer,
                List<Sentence> sentences,
                List<Citation> citations,
                List<Disagreement> disagreements,
                double confidence,
                Trace trace) {
            this(shortAnswer, sentences, citations, disagreements, Writing.QUOTED, confidence, trace);
        }

        /** The same where nothing disagrees. */
        public Answered(
                Optional<ShortAnswer> shortAnswer,
                List<Sentence> sentences,
                List<Citation> citations,
                double confidence,
                Trace trace) {
            this(shortAnswer, sentences, citations, List.of(), confidence, trace);
        }

        /** The same, where a language model was to write it and did not. */
        public Answered without(Instead model) {
            return new Answered(
                    shortAnswer, sentences, citations, disagreements, Writing.instead(model), confidence, trace);
        }

        /** Who wrote the sentences. */
        public ComposedBy composedBy() {
            return writing.by();
        }

        /** Why no language model wrote them, where one was to. */
        public Optional<Instead> instead() {
            return writing.instead();
        }

        /** The number of the citation of {@code claim}; throws when it has none. */
        public int numberOf(Claim claim) {
            return number(citations, claim);
        }

        private static int number(List<Citation> citations, Claim claim) {
            return citations.stream()
                    .filter(claim::isAt)
                    .mapToInt(Citation::number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no citation for " + claim.text()));
        }
    }

    /**
     * The documents do not answer.
     *
     * @param reason why not
     * @param nearest the passages that came nearest, best first, possibly none
     */
    record NotFound(Reason reason, List<Hit> nearest, double confidence, Trace trace) implements Answer {

        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * One sentence of an answer.
     *
     * @param text its words
     * @param citations the numbers of its citations, in rising order; none where it is unsupported
     * @param verdict what checking it against them found
     * @param problem what is wrong with it, or was until it was cited anew, in a sentence for people
     */
    record Sentence(String text, List<Integer> citations, Verdict verdict, Optional<String> problem) {

        public Sentence {
            citations = List.copyOf(citations);
            if (citations.isEmpty() && verdict != Verdict.UNSUPPORTED) {
                throw new IllegalArgumentException(verdict + " by nothing: " + text);
            }
        }

        /** A sentence with nothing wrong about it. */
        public Sentence(String text, List<Integer> citations, Verdict verdict) {
            this(text, citations, verdict, Optional.empty());
        }

        public boolean isSupported() {
            return verdict != Verdict.UNSUPPORTED;
        }
    }

    /**
     * Who wrote an answer.
     *
     * @param instead why no language model did, where one was to
     */
    record Writing(ComposedBy by, Optional<Instead> instead) {

        /** The documents' own sentences; no language model was to write. */
        public static final Writing QUOTED = new Writing(ComposedBy.EXTRACTIVE, Optional.empty());

        public static final Writing MODEL = new Writing(ComposedBy.MODEL, Optional.empty());

        public Writing {
            if (by == ComposedBy.MODEL && instead.isPresent()) {
                throw new IllegalArgumentException("written by a model, yet not: " + instead.get());
            }
        }

        /** The documents' own sentences, in place of a language model's. */
        public static Writing instead(Instead reason) {
            return new Writing(ComposedBy.EXTRACTIVE, Optional.of(reason));
        }
    }

    /** Who can write an answer. */
    enum ComposedBy {
        /** Nobody: the sentences are the documents' own. */
        EXTRACTIVE,
        /** A language model, checked. */
        MODEL
    }

    /**
     * The fewest words that answer.
     *
     * @param text the words as they stand in the document
     * @param citation the number of the citation they stand in
     * @param span where they stand in that citation's document
     * @param confidence how likely it is that these words answer, 0 to 1
     */
    record ShortAnswer(String text, int citation, Span span, double confidence) {}

    /** Why there is no answer. */
    enum Reason {
        /** The documents are about something else. */
        OFF_TOPIC,
        /** The documents are about this, but do not say that. */
        NOT_STATED,
        /** The question takes something for granted that the documents do not bear out. */
        FALSE_PREMISE,
        /** There is nothing in it to look for. */
        NOT_A_QUESTION,
        /** There are no documents, or the filter leaves none. */
        NO_DOCUMENTS,
        /** The question, or what was found for it, is in a language that the models cannot read. */
        UNREAD_LANGUAGE
    }
}
