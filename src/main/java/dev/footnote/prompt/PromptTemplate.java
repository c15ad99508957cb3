package dev.footnote.prompt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A prompt: front matter with its {@code purpose} and options for the model between two lines of {@code ---}, then a text
 * in which {@code {{name}}} stands for what is filled in.
 *
 * @param file where it was read, for messages
 * @param options the front matter but for the purpose: a name and a value a line
 * @param text what is said, placeholders and all
 */
public record PromptTemplate(String file, String purpose, Map<String, String> options, String text) {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?)^---\\R(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([\\w-]+)}}");

    public PromptTemplate {
        options = Map.copyOf(options);
    }

    /**
     * Reads a prompt.
     *
     * @param supplied what the program fills in: the text has to use all of it and nothing else
     * @throws BadPrompt when it has no front matter with a purpose, or lacks a placeholder, or has one of an unknown name
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
        PromptTemplate template =
                new PromptTemplate(file, purpose, options, parts.group(2).strip());
        template.check(supplied);
        return template;
    }

    private void check(Set<String> supplied) throws BadPrompt {
        Set<String> used = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
        Pattern tag = Pattern.compile(
                "<(?=\\s*/?\\s*(?:"
                        + values.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + "))",
                Pattern.CASE_INSENSITIVE);
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(file + ": nothing given for " + found.group());
            }
            return Matcher.quoteReplacement(tag.matcher(value).replaceAll("‹"));
        });
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
