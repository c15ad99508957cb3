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
import java.util.List;
import java.util.stream.Stream;

/** The readers of all formats. */
public final class Formats {

    private Formats() {}

    /** One reader for each format; no two read the same files. */
    public static List<DocumentReader> readers() {
        TextDecoder decoder = new TextDecoder(new MozillaDetector());
        HtmlBlocks html = new HtmlBlocks();
        LanguageDetector languages = new OpenNlpLanguageDetector();
        return Stream.of(
                        new PlainTextReader(decoder),
                        new MarkdownReader(decoder, html),
                        new HtmlReader(decoder),
                        new CsvReader(decoder),
                        new PdfReader(),
                        new DocxReader(),
                        new SheetReader(),
                        new SlideReader(),
                        new OpenDocumentReader(),
                        new EpubReader(),
                        new MailReader(html),
                        new RtfReader(),
                        new JsonReader(decoder),
                        new LightMarkupReader(decoder),
                        new SourceCodeReader(decoder))
                .<DocumentReader>map(reader -> new LanguageNotingReader(reader, languages))
                .toList();
    }
}
