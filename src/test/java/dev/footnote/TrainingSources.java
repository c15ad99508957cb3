package dev.footnote;

import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which compiled classes come from {@code src/training}: they lie beside those of the tests. */
final class TrainingSources {

    private static final Path SOURCES = Path.of("src/training/java");
    private static final Pattern CLASS = Pattern.compile("/(dev/footnote/training/[\\w-]+)(\\$\\w+)*\\.class");

    private TrainingSources() {}

    static boolean include(Location place) {
        Matcher name = CLASS.matcher(place.asURI().toString());
        return name.find() && Files.exists(SOURCES.resolve(name.group(1) + ".java"));
    }
}
