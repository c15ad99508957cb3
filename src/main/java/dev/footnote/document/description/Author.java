package dev.footnote.document.description;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name a text gives as its author's. */
final class Author {

    private static final int MAX_LENGTH = 100;
    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\\(?\\S+@\\S+\\)?");
    private static final Set<String> MAIL = Set.of("subject", "to", "sent");

    private Author() {}

    /** Finds a label or a byline near the top, the sender of a letter, or a label near the end, in this order. */
    static Optional<String> find(Lines lines) {
        return labelled(lines.head().stream(), Label.AUTHOR)
                .or(() -> lines.head().stream()
                        .map(Byline::read)
                        .flatMap(Optional::stream)
                        .map(Byline::author)
                        .findFirst())
                .or(() -> sender(lines))
                .or(() -> labelled(lines.tail().stream(), Label.AUTHOR));
    }

    private static Optional<String> sender(Lines lines) {
        boolean isMail = labels(lines.head().stream()).anyMatch(label -> MAIL.contains(label.name()));
        return isMail ? labelled(lines.head().stream(), Set.of("from")) : Optional.empty();
    }

    private static Optional<String> labelled(Stream<Line> lines, Set<String> names) {
        return labels(lines)
                .filter(label -> names.contains(label.name()))
                .map(label -> name(label.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Label> labels(Stream<Line> lines) {
        return lines.flatMap(line -> Label.on(line).stream());
    }

    /** The value without a mail address and without a date behind it; nothing where no name is left. */
    private static Optional<String> name(String value) {
        String name = ADDRESS.matcher(value).replaceAll(" ");
        Optional<WrittenDate> date = WrittenDate.first(name, 0);
        name = date.isPresent() ? name.substring(0, date.get().span().start()) : name;
        name = name.replaceAll("[\\s,;\"–—-]+$|^[\\s\"]+", "").replaceAll("\\s+", " ");
        boolean isName = name.length() <= MAX_LENGTH && name.codePoints().anyMatch(Character::isLetter);
        return isName ? Optional.of(name) : Optional.empty();
    }
}
