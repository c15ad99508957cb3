package dev.footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every package, public type and setting of the program says in a Javadoc sentence what it is. */
class JavadocTest {

    private static final Path CODE = Path.of("src/main/java");

    /** A public type, or one in another one, with the line before its annotations. */
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)(^.*\\R)(?:^ *@.*\\R)*^ *public (?:[a-z-]+ )*(?:class|interface|record|enum) (\\w+)");

    /** A method without parameters of an interface of settings, but for the groups, whose interfaces say what they are. */
    private static final Pattern SETTING = Pattern.compile("(?m)(^.*\\R)(?:^ *@.*\\R)*^ {4,8}[\\w.<>]+ (\\w+)\\(\\);");

    @Test
    void everyPackageSaysWhatItIs() {
        List<String> silent = files().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !startsWithJavadoc(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(files().stream().flatMap(file -> silent(file, PUBLIC_TYPE)).toList())
                .isEmpty();
    }

    @Test
    void everySettingSaysWhatItIs() {
        List<Path> settings = files().stream()
                .filter(file -> text(file).contains("@ConfigMapping("))
                .toList();

        assertThat(settings).hasSizeGreaterThan(2);
        assertThat(settings.stream()
                        .flatMap(file -> silent(file, SETTING))
                        .filter(name -> !text(Path.of(name.substring(0, name.indexOf(' '))))
                                .contains("interface " + capitalised(name.substring(name.indexOf(' ') + 1)) + " {"))
                        .toList())
                .isEmpty();
    }

    /** Files with the names in them that have no Javadoc. */
    private static Stream<String> silent(Path file, Pattern declared) {
        List<String> silent = new ArrayList<>();
        Matcher matcher = declared.matcher(text(file));
        while (matcher.find()) {
            if (!matcher.group(1).strip().endsWith("*/")) {
                silent.add(file + " " + matcher.group(2));
            }
        }
        return silent.stream();
    }

    private static boolean startsWithJavadoc(Path file) {
        return Files.isRegularFile(file) && text(file).startsWith("/**");
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Path> files() {
        try (Stream<Path> walk = Files.walk(CODE)) {
            return walk.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
