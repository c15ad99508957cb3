package dev.footnote.model.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A prompt that is read again when its file has changed. Where there is no such file, the one that came with the program
 * serves. Safe for use by several threads.
 */
public final class Prompt {

    private final Path file;
    private final String resource;
    private final Set<String> supplied;
    private final Consumer<String> warn;
    private volatile Read read;

    /** What was read, and from what. */
    private record Read(Optional<Stamp> stamp, Filling filling) {}

    private record Stamp(FileTime changed, long size) {}

    /** A template whose options were found to be right. */
    private record Filling(PromptTemplate template, OptionalDouble temperature, int maxTokens) {}

    /**
     * A prompt whose placeholders are filled in.
     *
     * @param name of the prompt
     * @param task what tells the model its task, where that is told apart
     * @param temperature how freely the model may choose its words, where the prompt says so
     * @param maxTokens the most tokens of the reply; 0 where the prompt does not say
     */
    public record Filled(
            String name, Optional<String> task, String matter, OptionalDouble temperature, int maxTokens) {}

    /**
     * Reads a prompt for the first time.
     *
     * @param folder where it may stand
     * @param name its file's name without the ending
     * @param supplied what the program fills in
     * @param warn told when a changed prompt cannot be used; then the one before it stays
     * @throws BadPrompt when it cannot be used
     */
    public Prompt(Path folder, String name, Set<String> supplied, Consumer<String> warn) throws BadPrompt {
        this.file = folder.resolve(name + ".md");
        this.resource = "/prompts/" + name + ".md";
        this.supplied = Set.copyOf(supplied);
        this.warn = warn;
        this.read = read(stamp());
    }

    /** The prompt as it is now, filled in. */
    public Filled fill(Map<String, String> values) {
        Filling current = current();
        PromptTemplate template = current.template();
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        return new Filled(
                name, template.task(values), template.matter(values), current.temperature(), current.maxTokens());
    }

    private Filling current() {
        Optional<Stamp> now = stamp();
        if (!now.equals(read.stamp())) {
            try {
                read = read(now);
            } catch (BadPrompt bad) {
                warn.accept(bad.getMessage() + ". The one before it stays");
                read = new Read(now, read.filling());
            }
        }
        return read.filling();
    }

    private Optional<Stamp> stamp() {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Read read(Optional<Stamp> stamp) throws BadPrompt {
        try {
            String content = stamp.isPresent() ? Files.readString(file) : delivered();
            PromptTemplate template = PromptTemplate.parse(file.toString(), content, supplied);
            int maxTokens = (int) template.number("max-tokens", 0);
            return new Read(stamp, new Filling(template, template.temperature(), maxTokens));
        } catch (IOException e) {
            throw new BadPrompt(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private String delivered() {
        try (InputStream content = Prompt.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
