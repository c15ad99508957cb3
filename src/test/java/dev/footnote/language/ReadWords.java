package dev.footnote.language;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import java.util.List;

/** Words of sentences for tests, as the program reads them, without vectors. */
public final class ReadWords {

    public static final TextAnalyzer ANALYZER = new LuceneTextAnalyzer(Stemming.PORTER);
    public static final WordTagger TAGGER = new OpenNlpTagger();
    private static final WordReader READER = new WordReader(ANALYZER, TAGGER);

    private ReadWords() {}

    public static List<Word> of(String sentence) {
        return READER.read(sentence);
    }
}
