package dev.footnote.assembly;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.csv.CsvReader;
import dev.footnote.adapter.jackson.JsonReader;
import dev.footnote.adapter.jsoup.EpubReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.adapter.jsoup.HtmlReader;
import dev.footnote.adapter.jsoup.OpenDocumentReader;
import dev.footnote.adapter.juniversalchardet.MozillaDetector;
import dev.footnote.adapter.mime4j.MailReader;
import dev.footnote.adapter.opennlp.OpenNlpLanguageDetector;
import dev.footnote.adapter.pdfbox.PdfReader;
import dev.footnote.adapter.poi.DocxReader;
import dev.footnote.adapter.poi.SheetReader;
import dev.footnote.adapter.poi.SlideReader;
import dev.footnote.adapter.rtf.RtfReader;
import dev.footnote.document.markup.LightMarkupReader;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.LanguageDetector;
import dev.footnote.document.source.LanguageNotingReader;
import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.source.SourceCodeReader;
import dev.footnote.document.source.TextDecoder;
import dev.footnote.document.worker.IsolatedReader;
import dev.footnote.document.worker.Isolation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The readers of all formats. */
public final class Formats {

    private Formats() {}

    /** One reader for each format, in this process; no two read the same files. */
    public static List<DocumentReader> readers() {
        return readers(Function.identity());
    }

    /** The same, those of hostile formats in the process of {@code isolation}. */
    static List<DocumentReader> readers(Isolation isolation) {
        return readers(reader -> new IsolatedReader(reader, isolation));
    }

    private static List<DocumentReader> readers(Function<DocumentReader, DocumentReader> isolated) {
        LanguageDetector languages = new OpenNlpLanguageDetector();
        return Stream.concat(ofText(), hostile().map(isolated))
                .<DocumentReader>map(reader -> new LanguageNotingReader(reader, languages))
                .toList();
    }

    /** Formats that are text with marks, whose readers go from line to line. */
    private static Stream<DocumentReader> ofText() {
        TextDecoder decoder = new TextDecoder(new MozillaDetector());
        return Stream.of(
                new PlainTextReader(decoder),
                new MarkdownReader(decoder, new HtmlBlocks()),
                new CsvReader(decoder),
                new JsonReader(decoder),
                new LightMarkupReader(decoder),
                new SourceCodeReader(decoder));
    }

    /** Formats of which a file can be made to keep its reader busy for ever, or to fill the memory. */
    static Stream<DocumentReader> hostile() {
        return Stream.of(
                new HtmlReader(new TextDecoder(new MozillaDetector())),
                new PdfReader(),
                new DocxReader(),
                new SheetReader(),
                new SlideReader(),
                new OpenDocumentReader(),
                new EpubReader(),
                new MailReader(new HtmlBlocks()),
                new RtfReader());
    }
}
