package dev.footnote.document.description;

import java.util.List;
import java.util.Optional;

/**
 * The title that a plain text states.
 *
 * @param title its words
 * @param line the line it stands on
 */
public record Headline(String title, Line line) {

    private static final int MAX_DERIVED = 70;
    private static final int MAX_BLOCK_LINES = 3;
    private static final int MIN_NAME = 2;

    /**
     * Finds a label near the top, a line printed twice in a row there, or the first line there that can be a
     * headline. A paragraph before it ends the search, except a single short sentence when a byline or a date
     * follows the headline.
     */
    public static Optional<Headline> find(Lines lines) {
        return labelled(lines).or(() -> printedTwice(lines)).or(() -> first(lines));
    }

    /** The first words of {@code lines}, cut between words after at most 70 UTF-16 code units, with "…" where cut. */
    static String firstWords(Lines lines) {
        Line line = lines.head().stream()
                .filter(candidate -> !Furniture.is(candidate))
                .findFirst()
                .orElse(lines.all().get(0));
        String words = line.text();
        if (words.length() <= MAX_DERIVED) {
            return words;
        }
        int cut = words.lastIndexOf(' ', MAX_DERIVED);
        if (cut <= 0) {
            cut = Character.isHighSurrogate(words.charAt(MAX_DERIVED - 1)) ? MAX_DERIVED - 1 : MAX_DERIVED;
        }
        return words.substring(0, cut).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }

    private static Optional<Headline> labelled(Lines lines) {
        for (Line line : lines.head()) {
            for (Label label : Label.on(line)) {
                if (Label.TITLE.contains(label.name()) && line.length() <= 2 * Line.MAX_TITLE) {
                    return Optional.of(new Headline(label.value(), line));
                }
            }
            if (isParagraph(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Headline> printedTwice(Lines lines) {
        for (Line line : lines.head()) {
            boolean twice = lines.hasAfter(line)
                    && line.text().equals(lines.after(line, 1).text());
            if (twice
                    && line.isShort()
                    && !line.endsWithFullStop()
                    && lines.all().size() > line.index() + 2
                    && !Furniture.is(line)) {
                return Optional.of(new Headline(line.text(), line));
            }
            if (isParagraph(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Headline> first(Lines lines) {
        boolean sentenceBefore = false;
        for (Line line : lines.head()) {
            if (mayBeHeadline(line)) {
                boolean credible = !sentenceBefore || line.isUnderlined() || isSigned(lines, line);
                return credible && isHeadline(lines, line)
                        ? Optional.of(new Headline(line.text(), line))
                        : Optional.empty();
            }
            if (!PublicationDate.isCollected(line)) {
                boolean ends = line.endsWithFullStop();
                if (isParagraph(line) || sentenceBefore && ends) {
                    return Optional.empty();
                }
                sentenceBefore |= ends && !Furniture.is(line);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeHeadline(Line line) {
        return line.isShort() && !Furniture.is(line) && !line.endsWithFullStop();
    }

    private static boolean isHeadline(Lines lines, Line line) {
        return lines.hasAfter(line)
                && line.text().codePoints().filter(Character::isLetter).count() >= MIN_NAME
                && line.startsAsSentence()
                && !line.isListItem()
                && ",;:".indexOf(line.text().charAt(line.length() - 1)) < 0
                && (line.isUnderlined()
                        || line.spaceBelow()
                        || isSigned(lines, line)
                        || isAboveParagraph(lines, line)
                        || isInShortBlock(lines, line));
    }

    private static boolean isSigned(Lines lines, Line line) {
        return lines.hasAfter(line) && Furniture.isByline(lines.after(line, 1));
    }

    /**
     * Whether the next line is a paragraph on one line, so that this one is not the beginning of a wrapped
     * sentence.
     */
    private static boolean isAboveParagraph(Lines lines, Line line) {
        Line next = lines.after(line, 1);
        return next.length() >= Math.max(Line.MIN_PARAGRAPH, line.length() * 3 / 2) && next.startsAsSentence();
    }

    /** Whether it stands above one or two other short lines that are no sentence: a subtitle, a yield, a place. */
    private static boolean isInShortBlock(Lines lines, Line line) {
        List<Line> all = lines.all();
        int at = line.index();
        int size = 1;
        while (!all.get(at).spaceBelow()) {
            at++;
            size++;
            Line next = all.get(at);
            if (size > MAX_BLOCK_LINES || next.length() > 60 || next.endsWithFullStop() || !next.startsAsSentence()) {
                return false;
            }
        }
        return line.length() <= 60 && at + 1 < all.size();
    }

    private static boolean isParagraph(Line line) {
        return !line.isShort();
    }
}
