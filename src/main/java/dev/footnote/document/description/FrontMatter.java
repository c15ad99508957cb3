package dev.footnote.document.description;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The front matter of a Markdown file, between two lines of {@code ---} at its top, as far as it describes the document:
 * lines of {@code key: value}, values quoted or not, lists in brackets or below.
 *
 * @param values by key in small letters, in the order of the file; a list's items are joined by ", "
 * @param end where the text proper begins, in UTF-16 code units
 */
public record FrontMatter(Map<String, String> values, int end) {

    /** No front matter: the text begins at 0. */
    public static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /** The keys that give the title. */
    public static final List<String> TITLES = List.of("title", "headline");

    // in UTF-16 code units; what is longer does not only describe
    private static final int MAX_LENGTH = 16_384;

    private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}_][\\p{L}\\d_ .-]{0,40}?)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
    private static final Pattern CONTINUED = Pattern.compile("[ \\t]+(\\S.*)");

    public FrontMatter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads the block at the top of normalised {@code text}; {@link #NONE} where it is not closed or has other
     * lines in it.
     */
    public static FrontMatter read(String text) {
        int at = text.indexOf('\n') + 1;
        if (at == 0 || !text.substring(0, at - 1).matches("---[ \\t]*")) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        String key = "";
        while (at < Math.min(text.length(), MAX_LENGTH)) {
            int feed = text.indexOf('\n', at);
            int lineEnd = feed < 0 ? text.length() : feed;
            String line = text.substring(at, lineEnd);
            at = Math.min(text.length(), lineEnd + 1);
            if (FENCE.matcher(line).matches()) {
                return values.isEmpty() ? NONE : new FrontMatter(values, at);
            }
            Optional<String> next = take(line, key, values);
            if (next.isEmpty()) {
                return NONE;
            }
            key = next.get();
        }
        return NONE;
    }

    /** What a file states about itself elsewhere than in its text; blank values say nothing. */
    public static FrontMatter of(Map<String, String> properties) {
        Map<String, String> stated = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                stated.put(key, value.strip().replaceAll("\\s+", " "));
            }
        });
        return new FrontMatter(stated, 0);
    }

    public Optional<String> title() {
        return first(TITLES.toArray(String[]::new));
    }

    public Optional<String> author() {
        return first("author", "authors", "by", "creator", "byline");
    }

    /** The publication's name; an address is reduced to its host. */
    public Optional<String> source() {
        return first("source", "publisher", "publication", "site", "site_name", "sitename", "website")
                .flatMap(SourceName::name);
    }

    /** The language, as a tag of BCP 47. */
    public Optional<String> language() {
        return first("language", "lang")
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    /** The first readable date of those that name publication, then of a plain date, then of a later change. */
    public Optional<LocalDate> published() {
        return Stream.of(
                        "published",
                        "date_published",
                        "published_at",
                        "publish_date",
                        "published_date",
                        "publication_date",
                        "publishdate",
                        "pubdate",
                        "date",
                        "created",
                        "updated",
                        "last_modified",
                        "lastmod")
                .flatMap(key -> first(key).flatMap(value -> WrittenDate.first(value, 0)).stream())
                .map(WrittenDate::day)
                .findFirst();
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys)
                .map(key -> values.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Takes one line in; returns the key that the next line may go on with, or nothing where the line does not fit. */
    private static Optional<String> take(String line, String key, Map<String, String> values) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.of(key);
        }
        Matcher item = ITEM.matcher(line);
        if (!key.isEmpty() && item.matches()) {
            values.merge(
                    key, unquoted(item.group(1)), (before, value) -> before.isEmpty() ? value : before + ", " + value);
            return Optional.of(key);
        }
        Matcher continued = CONTINUED.matcher(line);
        if (!key.isEmpty() && continued.matches()) {
            values.merge(key, continued.group(1).strip(), (before, value) -> (before + " " + value).strip());
            return Optional.of(key);
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return Optional.empty();
        }
        String name = entry.group(1).toLowerCase(Locale.ROOT).replaceAll("[ .-]+", "_");
        values.putIfAbsent(name, value(entry.group(2)));
        return Optional.of(name);
    }

    private static String value(String raw) {
        String value = raw == null ? "" : raw.strip();
        if (value.matches("[|>][+-]?")) {
            return "";
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            return Stream.of(value.substring(1, value.length() - 1).split(","))
                    .map(FrontMatter::unquoted)
                    .reduce((before, next) -> before + ", " + next)
                    .orElse("");
        }
        return unquoted(value);
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        int close = value.lastIndexOf(quote);
        if ((quote == '"' || quote == '\'') && close > 0) {
            return value.substring(1, close).replace("\\\"", "\"").replace("''", "'");
        }
        return value.replaceAll("\\s+#.*$", "");
    }
}
