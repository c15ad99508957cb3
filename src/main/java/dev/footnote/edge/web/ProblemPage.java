package dev.footnote.edge.web;

/** HTML page of a problem, for people who typed an address that is none. Programs get problem details. */
public final class ProblemPage {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private ProblemPage() {}

    /**
     * Whether a browser goes to an address of pages; scripts accept anything, and {@code /api} speaks JSON only.
     *
     * @param accepted the header Accept, null where there is none
     * @param path null where the address has none
     */
    public static boolean isWanted(String method, String accepted, String path) {
        return method.equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && path != null
                && !path.matches("/?(api|v1|mcp)/.*");
    }

    /** The whole page. */
    public static String of(Problem problem) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s – Footnote</title>
              <link rel="stylesheet" href="/colours.css">
              <link rel="stylesheet" href="/style.css">
            </head>
            <body>
              <div class="column">
                <main>
                  <h1>%1$s</h1>
                  <p>%2$s</p>
                  <p><a href="/">Ask the documents</a></p>
                </main>
              </div>
            </body>
            </html>
            """.formatted(escaped(problem.title()), escaped(problem.detail()));
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
