package dev.footnote.document.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a version that a heading in a list of changes names. */
final class Version {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:version |release )?\\[?v?(\\d+\\.\\d+(?:\\.\\d+)*(?:-[a-z]+\\.?\\d*)?|unreleased)\\]?(?![\\w.]).*");

    private Version() {}

    static Optional<String> in(String heading) {
        Matcher number = NUMBER.matcher(heading);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
