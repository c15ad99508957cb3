package dev.footnote.adapter.opennlp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Part-of-speech tagger by OpenNLP's English models. Keeps what it tagged last, since the same sentences are read again. */
public final class OpenNlpTagger implements WordTagger {

    private static final String WORDS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String PARTS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int KEPT = 2_000;

    private final TokenizerModel words;
    private final POSModel parts;
    private final Cache<String, List<TaggedWord>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    /** Loads the English models from the class path; throws when they are not there. */
    public OpenNlpTagger() {
        words = ModelFile.load(WORDS, TokenizerModel::new);
        parts = ModelFile.load(PARTS, POSModel::new);
    }

    @Override
    public List<TaggedWord> tag(String sentence) {
        return kept.get(sentence, this::tagAnew);
    }

    private List<TaggedWord> tagAnew(String sentence) {
        // both keep state from one sentence to the next; the models do not
        opennlp.tools.util.Span[] spans = new TokenizerME(words).tokenizePos(plain(sentence));
        String[] tokens = opennlp.tools.util.Span.spansToStrings(spans, plain(sentence));
        String[] tags = new POSTaggerME(parts).tag(tokens);
        List<TaggedWord> tagged = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            Span span = Span.of(spans[i].getStart(), spans[i].getEnd());
            tagged.add(new TaggedWord(span, tokens[i].toLowerCase(Locale.ROOT), part(tags[i])));
        }
        return List.copyOf(tagged);
    }

    /** The same length with the quotation marks and apostrophes that the models were trained on. */
    private static String plain(String sentence) {
        return sentence.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    private static PartOfSpeech part(String tag) {
        return Arrays.stream(PartOfSpeech.values())
                .filter(part -> part.name().equals(tag))
                .findFirst()
                .orElse(PartOfSpeech.X);
    }
}
