package dev.footnote.document.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the form {@code Name: value}, alone on its line or between separators.
 *
 * @param name what is stated, in small letters, one space between words
 * @param value what stands after the colon
 */
record Label(String name, String value) {

    static final Set<String> TITLE = Set.of("title", "headline", "subject", "re");
    static final Set<String> AUTHOR = Set.of("author", "authors", "by", "written by", "reported by", "reporter");
    static final Set<String> SOURCE =
            Set.of("source", "publisher", "publication", "published by", "published in", "site", "website", "journal");
    static final Set<String> PUBLISHED = Set.of(
            "published",
            "published on",
            "published at",
            "published date",
            "publication date",
            "publish date",
            "date published",
            "date of publication",
            "first published",
            "originally published",
            "posted",
            "posted on",
            "date posted",
            "released",
            "released on",
            "release date",
            "date released",
            "issued",
            "issued on",
            "date of issue",
            "date issued");
    static final Set<String> DATED = Set.of("date", "sent");
    static final Set<String> UPDATED = Set.of(
            "updated",
            "updated on",
            "updated at",
            "last updated",
            "last updated on",
            "update",
            "modified",
            "last modified",
            "date updated",
            "date modified",
            "last revised",
            "revised");

    private static final Set<String> OTHER = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "reply-to",
            "tags",
            "tag",
            "category",
            "categories",
            "section",
            "keywords",
            "topics",
            "photo",
            "photos",
            "image",
            "caption",
            "video",
            "location",
            "venue",
            "place",
            "time",
            "reading time",
            "present",
            "attendees",
            "apologies",
            "editor",
            "editors",
            "credit",
            "doi",
            "issn",
            "isbn",
            "url",
            "link",
            "language",
            "version",
            "contact",
            "message-id",
            "read more",
            "related",
            "see also");

    private static final Pattern FORM = Pattern.compile("^(\\p{L}[\\p{L} _-]{1,24}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);

    /** The statements on {@code line}, known or not; none on a line too long to be one. */
    static List<Label> on(Line line) {
        List<Label> labels = new ArrayList<>();
        if (line.length() <= Line.MAX_TITLE * 2) {
            for (String segment : line.segments()) {
                Matcher matcher = FORM.matcher(segment);
                if (matcher.matches()) {
                    String name = matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
                    labels.add(new Label(name, matcher.group(2).strip()));
                }
            }
        }
        return labels;
    }

    /** Whether the name is one that speaks about a document rather than in it. */
    boolean isKnown() {
        return TITLE.contains(name)
                || AUTHOR.contains(name)
                || SOURCE.contains(name)
                || PUBLISHED.contains(name)
                || DATED.contains(name)
                || UPDATED.contains(name)
                || OTHER.contains(name);
    }
}
