package dev.footnote.adapter.pdfbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what stands at the top and the bottom of page after page: running heads, footers, page numbers. */
final class Furniture {

    /** Only so many lines at the top and at the bottom of a page can be. */
    private static final int DEEP = 3;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)[-–— ]*(?:page |p\\. ?|seite )?\\d{1,4}(?: ?(?:of|/|von) ?\\d{1,4})?[-–— ]*");

    private Furniture() {}

    /** The lines that belong to the text itself. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> repeated = new HashMap<>();
        Set<PdfLine> edges = Collections.newSetFromMap(new IdentityHashMap<>());
        pages.forEach((page, all) -> {
            List<PdfLine> sorted = all.stream()
                    .sorted((a, b) -> Float.compare(a.bottom(), b.bottom()))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                if (i < DEEP || i >= sorted.size() - DEEP) {
                    edges.add(sorted.get(i));
                    repeated.computeIfAbsent(pattern(sorted.get(i)), text -> new HashSet<>())
                            .add(page);
                }
            }
        });
        int least = Math.max(2, pages.size() / 3);
        return lines.stream()
                .filter(line -> !edges.contains(line)
                        || repeated.get(pattern(line)).size() < least && !isNumber(line, pages.get(line.page())))
                .toList();
    }

    /** The same for all pages: a number counts as any other. */
    private static String pattern(PdfLine line) {
        return Math.round(line.bottom() / 4) + " " + line.text().replaceAll("\\d+", "0");
    }

    private static boolean isNumber(PdfLine line, List<PdfLine> page) {
        boolean isOuter = page.stream().allMatch(other -> other.bottom() <= line.bottom())
                || page.stream().allMatch(other -> other.bottom() >= line.bottom());
        return isOuter && page.size() > 1 && NUMBER.matcher(line.text()).matches();
    }
}
