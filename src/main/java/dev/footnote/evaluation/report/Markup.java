package dev.footnote.evaluation.report;

/** Builds the XML of JUnit reports. Text and values of attributes are escaped here and nowhere else. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a null value leaves its attribute out, an empty name is not allowed
     */
    Markup open(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String... names) {
        for (String name : names) {
            html.append("</").append(name).append('>');
        }
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A whole element with text in it. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Something of our own that is markup already; never anything of a document or question. */
    Markup trusted(String markup) {
        html.append(markup);
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isAllowed(character) ? character : '\uFFFD');
            }
        }
    }

    /** Neither HTML nor XML can hold the other control characters, however they are written. */
    private static boolean isAllowed(char character) {
        return character >= ' ' && character != '\uFFFE' && character != '\uFFFF'
                || character == '\n'
                || character == '\t'
                || character == '\r';
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
