package dev.footnote.adapter.lucene;

import dev.footnote.document.Span;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Text analyzer for English by Lucene: splits text into words and stems them. Signs part words, so that "AC/DC" is two
 * terms; "C++" and "C#" are one each and not "C"; an emoji is a term. Safe for use by several threads.
 */
public final class LuceneTextAnalyzer implements TextAnalyzer {

    private final Analyzer words;

    public LuceneTextAnalyzer(Stemming stemming) {
        words = new EnglishWords(stemming);
    }

    @Override
    public List<Term> analyze(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = words.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), Span.of(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return terms;
    }

    /** The same steps in the form that Lucene's index asks for. */
    Analyzer words() {
        return words;
    }
}
