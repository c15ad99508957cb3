package dev.footnote.answer.disagreement.statement;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.ReadWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Statements and their parts, of one sentence a document, read without vectors: words are alike if they are the same. */
public final class Parts {

    private static final TokenVectors NONE = new TokenVectors(List.of(), new float[0][]);
    private static final SentenceReader SENTENCES = new SentenceReader(
            ReadWords.ANALYZER,
            ReadWords.TAGGER,
            texts -> texts.stream().map(text -> NONE).toList());

    private Parts() {}

    /** A sentence as a whole. */
    public static Part whole(String document, String sentence) {
        Statement statement = statement(document, sentence);
        return Part.of(statement, statement.words());
    }

    /** The part around the first figure of a sentence. */
    public static Part valued(String document, String sentence) {
        return valued(statement(document, sentence));
    }

    /** The same of a document that was published on a day; null for none. */
    static Part valued(String document, LocalDate published, String sentence) {
        return valued(statement(document, published, sentence));
    }

    private static Part valued(Statement statement) {
        List<Value> values = statement.sentence().figures();
        return Part.around(statement, values.get(0), values);
    }

    /** A sentence of a document that says no date. */
    public static Statement statement(String document, String sentence) {
        return statement(document, null, sentence);
    }

    static Statement statement(String id, LocalDate published, String text) {
        Document document = Statements.document(id, id, text, published);
        Span all = Span.of(0, text.length());
        List<Sentence> sentences = SENTENCES.read(text, List.of(all), () -> new CompactTokenVectors(NONE), 0);
        return new Statement(document, sentences.get(0), 1, Set.of());
    }
}
