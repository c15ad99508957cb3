package dev.footnote.document.description;

import java.util.regex.Pattern;

/**
 * Lines that speak about a document or its page rather than in it: dates, bylines, labels, greetings, invitations
 * to click.
 */
final class Furniture {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening)|advertisement|sponsored|subscribe|sign (?:up|in)"
                    + "|log in|read (?:more|next|also)|share|related|click|listen|watch|menu|skip to|home|breaking|exclusive"
                    + "|(?:kind|best|warm) regards|yours|sincerely|cheers|thanks|thank you)\\b.{0,60}$"
                    + "|^(?:https?://|www\\.|©|\\(c\\)\\s|copyright\\b).*");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)^(?:photos?|images?|picture|credit|courtesy|illustration)\\s*(?::|by\\b|/).*"
                    + "|.*\\((?:[^()]*\\b(?:photo|image|images|getty|reuters|courtesy|credit|via)\\b[^()]*|ap|afp|epa)\\)$");

    private Furniture() {}

    static boolean is(Line line) {
        return line.isShort()
                && (DateLine.isQuiet(line.text())
                        || DateLine.read(line).isPresent()
                        || PublicationDate.isLabelled(line)
                        || PublicationDate.isCollected(line)
                        || Byline.read(line).isPresent()
                        || Label.on(line).stream().anyMatch(Label::isKnown)
                        || WORDS.matcher(line.text()).matches()
                        || CREDIT.matcher(line.text()).matches());
    }

    /** Whether {@code line} says who wrote a text or when, as lines below a headline do. */
    static boolean isByline(Line line) {
        return Byline.read(line).isPresent() || DateLine.read(line).isPresent() || PublicationDate.isLabelled(line);
    }
}
