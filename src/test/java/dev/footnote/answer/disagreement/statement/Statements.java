package dev.footnote.answer.disagreement.statement;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.answer.disagreement.Claim;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sentences prepared as the program prepares them, without vectors. */
public final class Statements {

    private static final TokenEmbedder NO_VECTORS = texts -> texts.stream()
            .map(text -> new TokenVectors(List.of(), new float[0][]))
            .toList();
    private static final SentenceReader READER =
            new SentenceReader(new LuceneTextAnalyzer(Stemming.PORTER), new OpenNlpTagger(), NO_VECTORS);

    private Statements() {}

    public static Sentence sentence(String text) {
        return READER.read(text);
    }

    public static List<Word> words(String text) {
        return sentence(text).words();
    }

    public static StatementReader reader() {
        return new StatementReader(new PassageSentences(READER, new PassageTokens(NO_VECTORS, 1)));
    }

    public static Document document(String id, String title, String text, LocalDate published) {
        Description description =
                new Description(title, false, Optional.empty(), Optional.empty(), Optional.ofNullable(published));
        return Document.of(id, description, text, List.of());
    }

    /** The only sentence of a document. */
    public static Claim claim(String id, String text) {
        return new Claim(document(id, id, text, null), Span.of(0, text.length()), Optional.empty(), Optional.empty());
    }
}
