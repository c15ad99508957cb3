package dev.footnote.answer.verification;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.SentenceSplitter;
import dev.footnote.search.passage.Splitter;
import java.util.List;

/** What checks answers that were written elsewhere: their sentences, and any texts to hold them against. */
public final class AnswerChecker {

    private final AnswerVerifier verifier;
    private final Splitter splitter;
    private final SentenceSplitter sentences;

    public AnswerChecker(AnswerVerifier verifier, Splitter splitter, SentenceSplitter sentences) {
        this.verifier = verifier;
        this.splitter = splitter;
        this.sentences = sentences;
    }

    /** The sentences of an answer with the numbers that they cite. */
    public List<CitedSentence> sentences(String answer) {
        return CitedSentence.of(answer, sentences);
    }

    /** A text cut to be held against. */
    public List<Passage> passages(Document document) {
        return splitter.split(document);
    }

    /** Verifies one sentence, as {@link AnswerVerifier#verify} does. */
    public VerifiedSentence verify(CitedSentence sentence, List<Passage> cited, List<Passage> all) {
        return verifier.verify(sentence.text(), cited, all);
    }
}
