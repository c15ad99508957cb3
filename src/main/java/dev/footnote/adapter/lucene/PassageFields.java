package dev.footnote.adapter.lucene;

import dev.footnote.language.TextAnalyzer;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * How a document stands in Lucene's index: one Lucene document for each of its passages, the vector in full precision, and
 * where it is kept another one with the whole document.
 */
final class PassageFields {

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    static final String WORD = "word";
    static final String VECTOR = "vector";
    static final String DOCUMENT = "document";
    static final String SOURCE = "source";
    static final String PUBLISHED = "published";
    static final String KEY = "key";

    /** The id, at what keeps the whole document only. */
    static final String HOLDER = "holder";

    static final String STORED = "stored";

    private static final Pattern WRITTEN = Pattern.compile("\\p{L}{3,}");

    private final TextAnalyzer analyzer;
    private final boolean kept;

    /** @param kept whether the whole document is kept, so that it can be had back from the index */
    PassageFields(TextAnalyzer analyzer, boolean kept) {
        this.analyzer = analyzer;
        this.kept = kept;
    }

    /** A document, and its passages in order with their vectors. */
    List<Document> of(dev.footnote.document.Document document, Map<Passage, float[]> passages) throws IOException {
        List<Document> all = new ArrayList<>();
        passages.forEach((passage, vector) -> all.add(of(passage, vector, all.size())));
        if (kept) {
            all.add(holder(new StoredDocument(document, List.copyOf(passages.keySet()))));
        }
        return all;
    }

    private static Document holder(StoredDocument whole) throws IOException {
        String id = whole.document().id();
        Document fields = new Document();
        fields.add(new StringField(DOCUMENT, id, Store.NO));
        fields.add(new StringField(HOLDER, id, Store.NO));
        fields.add(new StoredField(STORED, whole.bytes()));
        return fields;
    }

    private Document of(Passage passage, float[] vector, int place) {
        Document fields = new Document();
        var description = passage.document().description();
        addText(fields, TEXT, List.of(passage.text()));
        addText(fields, TITLE, description.titleDerived() ? List.of() : List.of(description.title()));
        addText(fields, HEADINGS, passage.headings());
        for (String word : written(passage.text())) {
            fields.add(new StringField(WORD, word, Store.NO));
        }
        fields.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        fields.add(new SortedDocValuesField(
                KEY, new BytesRef(key(passage.document().id(), place))));
        fields.add(new StringField(DOCUMENT, passage.document().id(), Store.NO));
        description.source().ifPresent(source -> fields.add(new StringField(SOURCE, fold(source), Store.NO)));
        description.published().ifPresent(day -> fields.add(new LongPoint(PUBLISHED, day.toEpochDay())));
        return fields;
    }

    /** Where it is kept how many terms a passage has in {@code field}; nowhere when it has none. */
    static String length(String field) {
        return field + " length";
    }

    /** Which document the passage of a key is from. */
    static String documentId(String key) {
        return key.substring(0, key.lastIndexOf('\0'));
    }

    /** Which of its document's passages the passage of a key is, 0 for the first. */
    static int place(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('\0') + 1));
    }

    /** Brings a source's name to one case, both ways, as {@link String#equalsIgnoreCase} does. */
    static String fold(String source) {
        return source.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Names a passage so that sorted keys are in order of document ids and positions. */
    private static String key(String documentId, int place) {
        return "%s\0%010d".formatted(documentId, place);
    }

    private void addText(Document fields, String field, List<String> texts) {
        int length = 0;
        for (String text : texts) {
            fields.add(new TextField(field, text, Store.NO));
            length += analyzer.analyze(text).size();
        }
        if (length > 0) {
            fields.add(new NumericDocValuesField(length(field), length));
        }
    }

    private static Set<String> written(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
