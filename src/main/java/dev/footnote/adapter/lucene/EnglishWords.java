package dev.footnote.adapter.lucene;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The steps from text to terms: Unicode word boundaries (UAX 29), folding, stop words, stems. */
final class EnglishWords extends Analyzer {

    /**
     * Words that say nothing about a subject: articles, the commonest prepositions, conjunctions and auxiliaries, and
     * the words that open a question. Not in it: pronouns that are also names or acronyms ("who", "us"), numbers,
     * negations other than "no" and "not".
     */
    private static final CharArraySet STOP_WORDS = new CharArraySet(
            List.of(
                    "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "could", "did", "do", "does", "for",
                    "from", "had", "has", "have", "how", "if", "in", "into", "is", "it", "its", "no", "not", "of", "on",
                    "or", "such", "than", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
                    "were", "what", "when", "where", "which", "why", "will", "with", "would"),
            false);

    /** Names that would lose the signs that tell them apart: "C++" and "C#" are not "C". */
    private static final Pattern PLUS_PLUS = Pattern.compile("(?<=\\p{L})\\+\\+");

    private static final Pattern SHARP = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})#(?![\\p{L}\\p{N}#])");

    private final Stemming stemming;

    EnglishWords(Stemming stemming) {
        this.stemming = stemming;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new PatternReplaceCharFilter(SHARP, "sharp", new PatternReplaceCharFilter(PLUS_PLUS, "pp", text));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(words);
        terms = new LowerCaseFilter(terms);
        terms = new ASCIIFoldingFilter(terms);
        terms = new StopFilter(terms, STOP_WORDS);
        return new TokenStreamComponents(words, stem(terms));
    }

    private TokenStream stem(TokenStream terms) {
        return switch (stemming) {
            case NONE -> terms;
            case PLURALS -> new EnglishMinimalStemFilter(terms);
            case KROVETZ -> new KStemFilter(terms);
            case PORTER -> new PorterStemFilter(terms);
        };
    }
}
