package dev.footnote.answer.reading;

import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import java.util.List;

/** Prepares sentences for tests of readers by rules, which ask for no part of speech. */
final class ReadSentences {

    private ReadSentences() {}

    static PassageSentences of(TextAnalyzer analyzer, TokenEmbedder embedder, PassageTokens tokens) {
        return new PassageSentences(new SentenceReader(analyzer, sentence -> List.of(), embedder), tokens);
    }
}
