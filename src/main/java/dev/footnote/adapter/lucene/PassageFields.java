package dev.footnote.adapter.lucene;

import dev.footnote.search.passage.Passage;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How a passage stands in Lucene's index: one Lucene document each, its vector in full precision. */
final class PassageFields {

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    static final String VECTOR = "vector";
    static final String DOCUMENT = "document";
    static final String SOURCE = "source";
    static final String PUBLISHED = "published";
    static final String KEY = "key";

    private PassageFields() {}

    static Document of(Passage passage, float[] vector) {
        Document fields = new Document();
        fields.add(new TextField(TEXT, passage.text(), Store.NO));
        var description = passage.document().description();
        if (!description.titleDerived()) {
            fields.add(new TextField(TITLE, description.title(), Store.NO));
        }
        for (String heading : passage.headings()) {
            fields.add(new TextField(HEADINGS, heading, Store.NO));
        }
        fields.add(new BinaryDocValuesField(VECTOR, bytes(vector)));
        fields.add(new SortedDocValuesField(KEY, new BytesRef(key(passage))));
        fields.add(new StringField(DOCUMENT, passage.document().id(), Store.NO));
        description.source().ifPresent(source -> fields.add(new StringField(SOURCE, fold(source), Store.NO)));
        description.published().ifPresent(day -> fields.add(new LongPoint(PUBLISHED, day.toEpochDay())));
        return fields;
    }

    /** Names a passage so that sorted keys are in order of document ids and positions. */
    static String key(Passage passage) {
        return "%s\0%010d-%010d"
                .formatted(
                        passage.document().id(),
                        passage.span().start(),
                        passage.span().end());
    }

    /** Brings a source's name to one case, both ways, as {@link String#equalsIgnoreCase} does. */
    static String fold(String source) {
        return source.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static BytesRef bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return new BytesRef(bytes.array());
    }
}
