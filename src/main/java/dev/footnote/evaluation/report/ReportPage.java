package dev.footnote.evaluation.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The web page of a report: a static file that draws the JSON within it, and needs nothing else. Its policy allows just its own
 * style and script, by their hashes.
 */
final class ReportPage {

    private static final PageAsset STYLE = PageAsset.of("META-INF/resources/colours.css", "report/report.css");
    private static final PageAsset SCRIPT = PageAsset.of("report/report.js");

    static final String POLICY = "default-src 'none'; style-src " + STYLE.source() + "; script-src " + SCRIPT.source()
            + "; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String TITLE = "{{title}}";
    private static final String DATA = "{{data}}";
    private static final String PAGE = PageAsset.of("report/report.html")
            .text()
            .replace("{{policy}}", POLICY)
            .replace("{{style}}", STYLE.text())
            .replace("{{script}}", SCRIPT.text());

    private ReportPage() {}

    /** Something that is written as JSON in UTF-8. */
    interface Json {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the page.
     *
     * @param title what the browser calls it
     * @param report the report
     * @param page what the page shows besides
     */
    static void write(String title, Json report, Json page, OutputStream out) throws IOException {
        int named = PAGE.indexOf(TITLE);
        int data = PAGE.indexOf(DATA);
        text(PAGE.substring(0, named), out);
        text(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), out);
        text(PAGE.substring(named + TITLE.length(), data), out);
        OutputStream inScript = new InScript(out);
        text("{\"report\":", inScript);
        report.write(inScript);
        text(",\"page\":", inScript);
        page.write(inScript);
        text("}", inScript);
        text(PAGE.substring(data + DATA.length()), out);
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON as it may stand in a script element: no text of it begins a tag or a comment. */
    private static final class InScript extends FilterOutputStream {

        private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);

        InScript(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int unit) throws IOException {
            if (unit == '<') {
                out.write(LESS_THAN);
            } else {
                out.write(unit);
            }
        }
    }
}
