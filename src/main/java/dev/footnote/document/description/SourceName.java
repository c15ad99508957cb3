package dev.footnote.document.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The publication a text says it appeared in; never one it only speaks of. */
final class SourceName {

    private static final int MAX_LENGTH = 80;
    private static final String SIGN = "^(?:copyright\\s+)?(?:©|\\(c\\)|copyright)\\s*";
    private static final String NAME = "(?<name>[\\p{Lu}\\d][^.;:!?]{1,79}?)";
    private static final String YEARS = "\\d{4}(?:\\s*[-–]\\s*\\d{4})?";
    private static final String END = "[.,]?(?:\\s*all rights reserved\\.?)?$";
    private static final List<Pattern> COPYRIGHT = List.of(
            Pattern.compile("(?i)" + SIGN + YEARS + ",?\\s+(?:by\\s+)?(?-i)" + NAME + "(?i)" + END),
            Pattern.compile("(?i)" + SIGN + "(?-i)" + NAME + "(?i),?\\s+" + YEARS + END));
    private static final Pattern ENUMERATED = Pattern.compile("^\\([a-z]\\)\\s");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://)?(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)(?:/\\S*)?$");

    private SourceName() {}

    /** Finds a label or a copyright line near the top or the end. */
    static Optional<String> find(Lines lines) {
        return labelled(lines).or(() -> ofCopyright(lines));
    }

    private static Optional<String> labelled(Lines lines) {
        List<String> atEnd = labelled(lines.tail());
        // several at the end belong to tables and figures
        return labelled(lines.head()).stream()
                .findFirst()
                .or(() -> atEnd.size() == 1 ? Optional.of(atEnd.get(0)) : Optional.empty());
    }

    /** The different names labelled on {@code lines}; "own calculations" is none. */
    private static List<String> labelled(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Label.on(line).stream())
                .filter(label -> Label.SOURCE.contains(label.name()))
                .filter(label -> !Character.isLowerCase(label.value().charAt(0))
                        || ADDRESS.matcher(label.value()).matches())
                .map(label -> name(label.value()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A short name as it is, an address as its host; a date or a sentence is no name. */
    static Optional<String> name(String value) {
        Matcher address = ADDRESS.matcher(value);
        if (address.matches()) {
            return Optional.of(address.group(1));
        }
        String name = value.replaceAll("[\\s.,;]+$", "");
        boolean isName = name.length() <= MAX_LENGTH
                && !name.contains(". ")
                && name.codePoints().anyMatch(Character::isLetter)
                && WrittenDate.first(name, 0).isEmpty();
        return isName ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> ofCopyright(Lines lines) {
        // "(c) Costs 2024" between "(b)" and "(d)" is a third item
        boolean enumerated = lines.all().stream()
                .anyMatch(line -> ENUMERATED.matcher(line.text()).lookingAt()
                        && !line.text().startsWith("(c)"));
        for (Line line : lines.ends()) {
            boolean isItem = enumerated && line.text().startsWith("(c)");
            for (Pattern form : line.isShort() && !isItem ? COPYRIGHT : List.<Pattern>of()) {
                Matcher matcher = form.matcher(line.text());
                if (matcher.matches()) {
                    return Optional.of(matcher.group("name").strip());
                }
            }
        }
        return Optional.empty();
    }
}
