package dev.footnote.adapter.opennlp;

import dev.footnote.language.Lemmatizer;
import dev.footnote.language.TaggedWord;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/** Base forms by OpenNLP's English model. */
public final class OpenNlpLemmatizer implements Lemmatizer {

    private static final String LEMMAS = "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final LemmatizerModel model;

    /** Loads the English model from the class path; throws when it is not there. */
    public OpenNlpLemmatizer() {
        model = ModelFile.load(LEMMAS, LemmatizerModel::new);
    }

    @Override
    public List<String> lemmas(List<TaggedWord> words) {
        String[] texts = words.stream().map(TaggedWord::text).toArray(String[]::new);
        String[] parts = words.stream().map(word -> word.part().name()).toArray(String[]::new);
        // it keeps state from one sentence to the next; the model does not
        return List.of(new LemmatizerME(model).lemmatize(texts, parts));
    }
}
