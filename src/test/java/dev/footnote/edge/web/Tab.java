package dev.footnote.edge.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A page of a {@link Chromium} with nothing of what others left behind. */
record Tab(BrowserContext context, Page page) implements AutoCloseable {

    /** A size in CSS pixels and a colour scheme; nothing on the page moves, so that pictures hold still. */
    static Browser.NewContextOptions still(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** @param complaints takes what the page throws and what Chromium warns of */
    static Tab open(Chromium chromium, Browser.NewContextOptions options, List<String> complaints) {
        BrowserContext context = chromium.browser().newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return new Tab(context, page);
    }

    /** Leaves a picture in the folder {@code -Dfootnote.shots}, where that is given. */
    void shot(String name, boolean fullPage) {
        Optional.ofNullable(System.getProperty("footnote.shots"))
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, name + ".png"))
                        .setFullPage(fullPage)));
    }

    @Override
    public void close() {
        context.close();
    }
}
