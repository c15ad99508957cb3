package dev.footnote.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** Parses YAML files. */
final class Yaml {

    /** SnakeYAML stops at 3 million characters unless told otherwise. */
    private static final int MAX_CHARACTERS = 100_000_000;

    private Yaml() {}

    /** What the file holds; nothing, and a problem, when it is not YAML. */
    static Optional<Node> read(Path file, Problems problems) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser parser = factory.createParser(text)) {
            return new NodeReader(parser, problems, 0).readAll();
        }
    }
}
