package dev.footnote.adapter.pdfbox;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph: words that were divided at the end of a line are whole again. */
final class Joined {

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");

    // words that are written with a hyphen within a line
    private final Set<String> compounds = new HashSet<>();

    Joined(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher compound = COMPOUND.matcher(line.text());
            while (compound.find()) {
                compounds.add(compound.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The words of {@code lines}, with a form feed where one stands on the next page. */
    String words(List<PdfLine> lines) {
        StringBuilder words = new StringBuilder();
        int page = lines.get(0).page();
        for (PdfLine line : lines) {
            boolean isDivided = !words.isEmpty() && divides(words, line.text());
            if (!words.isEmpty() && !isDivided) {
                words.append(' ');
            }
            words.append("\f".repeat(Math.max(0, line.page() - page)));
            page = Math.max(page, line.page());
            words.append(line.text());
        }
        return words.toString().replace("\u00AD", "");
    }

    /** Whether a word goes on in {@code next}; takes the hyphen away where it only divided. */
    private boolean divides(StringBuilder words, String next) {
        int last = words.length() - 1;
        char hyphen = words.charAt(last);
        boolean isHyphen = hyphen == '-' || hyphen == '\u2010' || hyphen == '\u00AD';
        if (!isHyphen || last == 0 || !Character.isLetter(words.charAt(last - 1))) {
            return false;
        }
        if (!Character.isLowerCase(next.charAt(0))) {
            return hyphen != '\u00AD' || Character.isLetter(next.charAt(0));
        }
        String before = words.substring(words.lastIndexOf(" ") + 1);
        String after = next.split("[^\\p{L}]", 2)[0];
        if (!compounds.contains((before + after).toLowerCase(Locale.ROOT))) {
            words.setLength(last);
        }
        return true;
    }
}
