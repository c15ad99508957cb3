package dev.footnote.model.prompt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template of a prompt: front matter with its {@code purpose}, its {@code placeholders} and options for the model between
 * two lines of {@code ---}, then a text in which {@code {{name}}} stands for what is filled in. What stands above a line of
 * {@code ===} tells the model its task, what stands below is the matter; without such a line all is said at once.
 *
 * @param file where it was read, for messages
 * @param options the front matter but for purpose and placeholders: a name and a value a line
 * @param text what is said, placeholders and all
 */
public record PromptTemplate(String file, String purpose, Map<String, String> options, String text) {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?)^---\\R(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DIVIDER = Pattern.compile("^===[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([\\w-]+)}}");

    public PromptTemplate {
        options = Map.copyOf(options);
    }

    /**
     * Reads a prompt.
     *
     * @param supplied what the program fills in: the text has to use all of it and nothing else
     * @throws BadPrompt when it has no front matter with a purpose, or lacks a placeholder, has one of an unknown name or
     *     lists others than it has
     */
    public static PromptTemplate parse(String file, String content, Set<String> supplied) throws BadPrompt {
        Matcher parts = FRONT_MATTER.matcher(content);
        if (!parts.matches()) {
            throw new BadPrompt(file, "no front matter between two lines of ---");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (String line :
                parts.group(1).lines().filter(line -> !line.isBlank()).toList()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new BadPrompt(file, "not a name with a value: " + line);
            }
            options.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        String purpose = options.remove("purpose");
        if (purpose == null) {
            throw new BadPrompt(file, "no purpose");
        }
        String listed = options.remove("placeholders");
        PromptTemplate template =
                new PromptTemplate(file, purpose, options, parts.group(2).strip());
        template.check(supplied);
        if (listed != null) {
            template.checkListed(Set.of(listed.split("[,\\s]+")));
        }
        return template;
    }

    private void checkListed(Set<String> listed) throws BadPrompt {
        Set<String> used = placeholders();
        for (String name : new TreeSet<>(listed)) {
            if (!used.remove(name)) {
                throw new BadPrompt(file, "lists the placeholder " + name + ", which does not stand in the text");
            }
        }
        if (!used.isEmpty()) {
            throw new BadPrompt(
                    file, "does not list the placeholder " + used.iterator().next());
        }
    }

    private Set<String> placeholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(Set<String> supplied) throws BadPrompt {
        Set<String> used = placeholders();
        for (String name : new TreeSet<>(supplied)) {
            if (!used.remove(name)) {
                throw new BadPrompt(file, "lacks the placeholder {{" + name + "}}");
            }
        }
        if (!used.isEmpty()) {
            throw new BadPrompt(file, "unknown placeholder {{" + used.iterator().next() + "}}");
        }
    }

    /**
     * The text with every placeholder filled in. A value cannot open or close a tag named like a placeholder: its
     * {@code <} there becomes {@code ‹}, so that what stands between {@code <answer>} and {@code </answer>} stays there.
     *
     * @param values one for each placeholder
     * @throws IllegalArgumentException when one is missing
     */
    public String fill(Map<String, String> values) {
        return fill(text, values);
    }

    /** What tells the model its task, filled in; empty where it is not told apart. */
    public Optional<String> task(Map<String, String> values) {
        Matcher divider = DIVIDER.matcher(text);
        return divider.find()
                ? Optional.of(fill(text.substring(0, divider.start()).strip(), values))
                : Optional.empty();
    }

    /** What the model is given, filled in: all but the {@link #task}. */
    public String matter(Map<String, String> values) {
        Matcher divider = DIVIDER.matcher(text);
        return fill(divider.find() ? text.substring(divider.end()).strip() : text, values);
    }

    private String fill(String part, Map<String, String> values) {
        Pattern tag = Pattern.compile(
                "<(?=\\s*/?\\s*(?:"
                        + values.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + "))",
                Pattern.CASE_INSENSITIVE);
        return PLACEHOLDER.matcher(part).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(file + ": nothing given for " + found.group());
            }
            return Matcher.quoteReplacement(tag.matcher(value).replaceAll("‹"));
        });
    }

    /** How freely the model may choose its words, where the prompt says so. */
    public OptionalDouble temperature() throws BadPrompt {
        double temperature = number("temperature", Double.NaN);
        return Double.isNaN(temperature) ? OptionalDouble.empty() : OptionalDouble.of(temperature);
    }

    /**
     * An option as a number.
     *
     * @throws BadPrompt when it is none
     */
    public double number(String option, double otherwise) throws BadPrompt {
        try {
            return options.containsKey(option) ? Double.parseDouble(options.get(option)) : otherwise;
        } catch (NumberFormatException e) {
            throw new BadPrompt(file, option + " is a number, not " + options.get(option));
        }
    }
}
