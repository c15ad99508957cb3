package dev.footnote.document.description;

import dev.footnote.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a text without markup: its headline, lines with a rule drawn below, and short lines that stand
 * alone above prose. A missed heading costs little; one seen where there is none tears a passage in two, so doubt
 * decides against it.
 */
public final class PlainHeadings {

    private static final int MAX_LENGTH = 110;
    private static final int MAX_WORDS = 16;
    private static final int MIN_PROSE = 80;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?<digits>\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?|[IVX]{1,5}\\.|[A-Z]\\.)\\s+(?=\\p{Lu})");
    private static final Pattern DIVISION = Pattern.compile(
            "(?i)^(?:chapter|part|section|article|appendix|annex|act|book)\\s+(?:\\d{1,3}|[ivxlc]{1,6}|[a-z])\\b.*");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("^(?:But|And|Or|So|Because|Then)\\b.*");

    private PlainHeadings() {}

    /** The headings in the order of the text; level 1 is the headline, or the topmost where there is none. */
    public static List<Place> find(Lines lines, Optional<Headline> headline) {
        boolean underlined = lines.all().stream().anyMatch(PlainHeadings::isUnderlinedHeading);
        int base = underlined ? 3 : headline.isPresent() ? 2 : 1;
        List<Place> places = new ArrayList<>();
        for (Line line : lines.all()) {
            if (headline.filter(stated -> stated.line().equals(line)).isPresent()) {
                places.add(Place.heading(1, headline.get().title(), line.span()));
            } else if (isUnderlinedHeading(line)) {
                places.add(Place.heading(line.underline() == '=' ? 1 : 2, line.text(), line.span()));
            } else if (!isRepeated(headline, line) && standsAlone(lines, line) && isLoneHeading(lines, line)) {
                places.add(Place.heading(base + depth(line), line.text(), line.span()));
            }
        }
        return places;
    }

    private static boolean isUnderlinedHeading(Line line) {
        return line.isUnderlined() && line.isShort() && !line.endsWithFullStop() && !Furniture.is(line);
    }

    /** The second printing of the headline is no heading of its own. */
    private static boolean isRepeated(Optional<Headline> headline, Line line) {
        return headline.filter(stated -> stated.title().equals(line.text())).isPresent();
    }

    /** Whether there is space, or a paragraph on one line, above and below. */
    private static boolean standsAlone(Lines lines, Line line) {
        if (!lines.hasAfter(line)) {
            return false;
        }
        boolean above = line.spaceAbove() || line.index() > 0 && isParagraph(lines.after(line, -1));
        boolean below = line.spaceBelow() || isParagraph(lines.after(line, 1));
        return above && below;
    }

    private static boolean isParagraph(Line line) {
        return line.length() >= Line.MIN_PARAGRAPH && line.endsSentence() && line.startsAsSentence();
    }

    private static boolean isLoneHeading(Lines lines, Line line) {
        if (!looksLikeHeading(line) || isDialogue(line)) {
            return false;
        }
        Line next = lines.after(line, 1);
        boolean isDivision = DIVISION.matcher(line.text()).matches();
        if (isInNumberedList(lines, line)) {
            return false;
        }
        return isProse(lines, next) || isDivision && next.isShort();
    }

    private static boolean looksLikeHeading(Line line) {
        String text = line.text();
        return line.length() <= MAX_LENGTH
                && line.words() <= MAX_WORDS
                && text.codePoints().filter(Character::isLetter).count() >= 2
                && line.startsAsSentence()
                && (!line.isListItem() || NUMBER.matcher(text).lookingAt())
                && !line.endsWithFullStop()
                && ".,;:!…".indexOf(text.charAt(text.length() - 1)) < 0
                && !line.isQuoted()
                && !Furniture.is(line);
    }

    /** A question that leans on the paragraph before is a part of it. */
    private static boolean isDialogue(Line line) {
        return AFTERTHOUGHT.matcher(line.text()).matches() && line.text().endsWith("?");
    }

    private static boolean isInNumberedList(Lines lines, Line line) {
        if (!line.isListItem()) {
            return false;
        }
        return lines.after(line, 1).isListItem()
                || line.index() > 0 && lines.after(line, -1).isListItem();
    }

    /**
     * Whether {@code line} is one of at least 80 UTF-16 code units, or begins a block of as many that ends as a
     * sentence does.
     */
    private static boolean isProse(Lines lines, Line line) {
        if (line.isListItem() || Furniture.is(line)) {
            return false;
        }
        if (line.length() >= MIN_PROSE) {
            return true;
        }
        int length = line.length();
        Line last = line;
        while (!last.spaceBelow() && lines.hasAfter(last)) {
            last = lines.after(last, 1);
            length += 1 + last.length();
        }
        return length >= MIN_PROSE && last.endsSentence();
    }

    private static int depth(Line line) {
        Matcher number = NUMBER.matcher(line.text());
        boolean counted = number.lookingAt() && number.group("digits") != null;
        return counted
                ? (int) number.group("digits").chars().filter(c -> c == '.').count()
                : 0;
    }
}
