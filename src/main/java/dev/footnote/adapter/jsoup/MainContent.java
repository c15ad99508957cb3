package dev.footnote.adapter.jsoup;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the main content of a web page, without navigation, banners, side bars and footers. */
final class MainContent {

    private static final String AROUND =
            "nav, aside, footer, form, dialog, [role=navigation], [role=banner], [role=search], [role=complementary],"
                    + " [role=contentinfo], [role=dialog], [role=alert], [role=menu], .navbar, .breadcrumb, .breadcrumbs,"
                    + " .sidebar, .cookie-banner, .skip-link, #sidebar, #footer, #nav, #navigation";

    /** An article that holds less of the words of a page is one of several teasers. */
    private static final double MOST = 0.5;

    private static final int LEAST_LINKS = 3;

    private MainContent() {}

    static Element of(Document page) {
        Element body = page.body();
        Element main = marked(body).orElse(body);
        boolean isMarked = main != body;
        main.select(AROUND).remove();
        for (Element header : main.select("header")) {
            Elements titles = header.select("h1, h2");
            if (titles.isEmpty() && !isMarked) {
                header.remove();
            }
        }
        if (!isMarked) {
            main.select("ul, ol").stream().filter(MainContent::isMenu).toList().forEach(Element::remove);
        }
        return main;
    }

    private static Optional<Element> marked(Element body) {
        Element main = body.selectFirst("main, [role=main]");
        if (main != null && main.hasText()) {
            return Optional.of(main);
        }
        int all = body.text().length();
        return body.select("article").stream()
                .max(Comparator.comparingInt(article -> article.text().length()))
                .filter(article -> article.text().length() >= all * MOST);
    }

    /** Whether all that a list says is links. */
    private static boolean isMenu(Element list) {
        Elements links = list.select("a");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return links.size() >= LEAST_LINKS
                && linked >= list.text().length() * 9 / 10
                && list.select("p").isEmpty();
    }
}
