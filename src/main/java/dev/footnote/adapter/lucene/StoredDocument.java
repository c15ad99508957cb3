package dev.footnote.adapter.lucene;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A document with its passages as bytes, as an index on disk keeps it.
 *
 * @param document the document
 * @param passages all of its passages, in the order of the text
 */
record StoredDocument(Document document, List<Passage> passages) {

    /** A change of what the bytes mean raises it. */
    static final int FORMAT = 2;

    byte[] bytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        writeText(out, document.id());
        out.writeString(document.version());
        write(out, document.description());
        writeText(out, document.text());
        out.writeVInt(document.places().size());
        for (Place place : document.places()) {
            out.writeString(place.kind().name());
            writeText(out, place.label());
            out.writeVInt(place.level());
            write(out, place.span());
        }
        writeTexts(out, document.copies());
        out.writeVInt(passages.size());
        for (Passage passage : passages) {
            write(out, passage.span());
            out.writeVInt(passage.sentences().size());
            for (Span sentence : passage.sentences()) {
                write(out, sentence);
            }
            writeTexts(out, passage.headings());
        }
        return out.toArrayCopy();
    }

    /** @throws CorruptIndexException when they are not what {@link #bytes} made */
    static StoredDocument of(BytesRef bytes) throws IOException {
        try {
            return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (RuntimeException e) {
            throw new CorruptIndexException("a document cannot be read", "stored document", e);
        }
    }

    private static StoredDocument read(DataInput in) throws IOException {
        String id = readText(in);
        String version = in.readString();
        Description description = description(in);
        String text = readText(in);
        List<Place> places = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            places.add(new Place(Place.Kind.valueOf(in.readString()), readText(in), in.readVInt(), span(in)));
        }
        Document document = new Document(id, version, description, text, places).copiedAs(readTexts(in));
        List<Passage> passages = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            passages.add(passage(in, document));
        }
        return new StoredDocument(document, List.copyOf(passages));
    }

    private static Passage passage(DataInput in, Document document) throws IOException {
        Span span = span(in);
        List<Span> sentences = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            sentences.add(span(in));
        }
        return new Passage(document, span, sentences, readTexts(in));
    }

    private static void write(DataOutput out, Description description) throws IOException {
        writeText(out, description.title());
        out.writeByte((byte) (description.titleDerived() ? 1 : 0));
        write(out, description.source());
        write(out, description.author());
        write(out, description.published().map(LocalDate::toString));
        write(out, description.charset());
        write(out, description.language());
    }

    private static Description description(DataInput in) throws IOException {
        return new Description(
                readText(in),
                in.readByte() == 1,
                optional(in),
                optional(in),
                optional(in).map(LocalDate::parse),
                optional(in),
                optional(in));
    }

    private static void write(DataOutput out, Optional<String> text) throws IOException {
        out.writeByte((byte) (text.isPresent() ? 1 : 0));
        if (text.isPresent()) {
            writeText(out, text.get());
        }
    }

    private static Optional<String> optional(DataInput in) throws IOException {
        return in.readByte() == 1 ? Optional.of(readText(in)) : Optional.empty();
    }

    private static void write(DataOutput out, Span span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    private static Span span(DataInput in) throws IOException {
        int start = in.readVInt();
        return Span.of(start, start + in.readVInt());
    }

    private static void writeTexts(DataOutput out, List<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    /** In UTF-8 but where that would lose half a character, which a text may hold. */
    private static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        byte[] written = whole ? bytes : codeUnits(text);
        out.writeByte((byte) (whole ? 1 : 0));
        out.writeVInt(written.length);
        out.writeBytes(written, written.length);
    }

    private static String readText(DataInput in) throws IOException {
        boolean whole = in.readByte() == 1;
        byte[] bytes = new byte[in.readVInt()];
        in.readBytes(bytes, 0, bytes.length);
        return whole
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    /** As they are; Java's encoder of UTF-16 would replace them as well. */
    private static byte[] codeUnits(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
