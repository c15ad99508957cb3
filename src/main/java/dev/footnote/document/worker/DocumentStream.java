package dev.footnote.document.worker;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents as bytes between two processes of the same program. */
final class DocumentStream {

    private static final Place.Kind[] KINDS = Place.Kind.values();

    private DocumentStream() {}

    static void write(Document document, DataOutput out) throws IOException {
        write(document.id(), out);
        write(document.version(), out);
        write(document.text(), out);
        Description description = document.description();
        write(description.title(), out);
        out.writeBoolean(description.titleDerived());
        write(description.source().orElse(""), out);
        write(description.author().orElse(""), out);
        write(description.published().map(LocalDate::toString).orElse(""), out);
        write(description.charset().orElse(""), out);
        write(description.language().orElse(""), out);
        List<Place> places = document.places().stream().toList();
        out.writeInt(places.size());
        for (Place place : places) {
            out.writeByte(place.kind().ordinal());
            write(place.label(), out);
            out.writeInt(place.level());
            out.writeInt(place.span().start());
            out.writeInt(place.span().end());
        }
    }

    static Document read(DataInput in) throws IOException {
        String id = string(in);
        String version = string(in);
        String text = string(in);
        Description description = new Description(
                string(in),
                in.readBoolean(),
                stated(in),
                stated(in),
                stated(in).map(LocalDate::parse),
                stated(in),
                stated(in));
        List<Place> places = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Place.Kind kind = KINDS[in.readByte()];
            places.add(new Place(kind, string(in), in.readInt(), Span.of(in.readInt(), in.readInt())));
        }
        return new Document(id, version, description, text, places);
    }

    static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String string(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    private static Optional<String> stated(DataInput in) throws IOException {
        return Optional.of(string(in)).filter(value -> !value.isEmpty());
    }
}
