package dev.footnote.answer.verification;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.layout.PlainPlaces;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.SentenceSplitter;
import dev.footnote.search.passage.Splitter;
import java.util.List;

/** Verifies answers that were written elsewhere, sentence by sentence, against passages that may be cut from any text. */
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

    /** A text cut to be held against, its tables and lists found by how their lines stand where it says nothing of them. */
    public List<Passage> passages(Document document) {
        List<Place> places =
                document.places().isEmpty() ? PlainPlaces.find(document.text(), List.of()) : document.places();
        return splitter.split(
                new Document(document.id(), document.version(), document.description(), document.text(), places));
    }

    /** Verifies one sentence, as {@link AnswerVerifier#verify} does. */
    public VerifiedSentence verify(CitedSentence sentence, List<Passage> cited, List<Passage> all) {
        return verifier.verify(sentence.text(), cited, all);
    }
}
