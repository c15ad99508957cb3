package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.ReadWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of sentences of two documents, read without vectors: words are alike if they are the same. */
final class Parts {

    private static final TokenVectors NONE = new TokenVectors(List.of(), new float[0][]);
    private static final SentenceReader SENTENCES = new SentenceReader(
            ReadWords.ANALYZER,
            ReadWords.TAGGER,
            texts -> texts.stream().map(text -> NONE).toList());

    private Parts() {}

    /** A sentence as a whole. */
    static Part whole(String document, String sentence) {
        Statement statement = statement(document, sentence);
        return Part.of(statement, statement.sentence().words());
    }

    /** The part around the first figure of a sentence. */
    static Part valued(String document, String sentence) {
        Statement statement = statement(document, sentence);
        List<Value> values = statement.sentence().figures();
        return Part.around(statement, values.get(0), values);
    }

    private static Statement statement(String id, String text) {
        Description description = new Description(id, true, Optional.empty(), Optional.empty(), Optional.empty());
        Document document = Document.of(id, description, text, List.of());
        Span all = Span.of(0, text.length());
        List<Sentence> sentences = SENTENCES.read(text, List.of(all), () -> new CompactTokenVectors(NONE), 0);
        return new Statement(document, sentences.get(0), 1, Set.of());
    }
}
