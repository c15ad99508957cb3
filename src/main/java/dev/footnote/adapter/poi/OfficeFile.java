package dev.footnote.adapter.poi;

import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.description.FrontMatter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Opens files of Office, within bounds, and says what they state about themselves. */
final class OfficeFile {

    /** Largest part of a file once it is unpacked, in bytes. */
    private static final long MAX_PART = 200_000_000;

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(MAX_PART);
        ZipSecureFile.setMaxTextSize(MAX_PART / 4);
    }

    /** Opens a stream as a document of POI. */
    @FunctionalInterface
    interface Opener<D> {
        D open(InputStream in) throws IOException;
    }

    private OfficeFile() {}

    static <D> D open(byte[] bytes, Opener<D> opener) throws UnreadableDocument {
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            throw new UnreadableDocument(
                    "is encrypted, or of an older format; save it as a file of today without a password");
        }
        try {
            return opener.open(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument("is broken, or unpacks to more than is allowed");
        }
    }

    static FrontMatter stated(POIXMLDocument document) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("title", properties.getTitle());
        stated.put("author", properties.getCreator());
        stated.put("created", day(properties.getCreated()));
        return FrontMatter.of(stated);
    }

    private static String day(Date date) {
        return date == null ? "" : date.toInstant().toString().substring(0, 10);
    }
}
