package dev.footnote.document.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Patterns of files to be ignored, in the syntax of gitignore. */
final class IgnoreRules {

    /**
     * A pattern.
     *
     * @param matchers of which one matches
     * @param ignores whether what matches is ignored; else it is not, whatever stands before
     * @param foldersOnly whether it is about folders only
     */
    private record Rule(List<PathMatcher> matchers, boolean ignores, boolean foldersOnly) {

        boolean matches(Path path, boolean isFolder) {
            return (isFolder || !foldersOnly) && matchers.stream().anyMatch(matcher -> matcher.matches(path));
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private IgnoreRules() {}

    /** The rules of {@code lines}; what is no pattern matches nothing. */
    static IgnoreRules of(List<String> lines) {
        IgnoreRules all = new IgnoreRules();
        for (String line : lines) {
            String pattern = line.replaceAll("(?<!\\\\)\\s+$", "");
            if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                all.add(pattern);
            }
        }
        return all;
    }

    private void add(String line) {
        boolean ignores = !line.startsWith("!");
        String pattern = ignores ? line : line.substring(1);
        boolean foldersOnly = pattern.endsWith("/");
        pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean isAnchored = pattern.indexOf('/') >= 0;
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        try {
            rules.add(new Rule(matchers(isAnchored ? pattern : "**/" + pattern), ignores, foldersOnly));
        } catch (PatternSyntaxException e) {
            rules.add(new Rule(List.of(), ignores, foldersOnly));
        }
    }

    /** Two stars between slashes stand for no folder as well, which those of Java do not. */
    private static List<PathMatcher> matchers(String pattern) {
        List<PathMatcher> matchers = new ArrayList<>();
        matchers.add(matcher(pattern));
        if (pattern.startsWith("**/")) {
            matchers.add(matcher(pattern.substring(3)));
        }
        if (pattern.contains("/**/")) {
            matchers.add(matcher(pattern.replace("/**/", "/")));
        }
        return matchers;
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replaceAll("(?<!\\\\)([{}])", "\\\\$1"));
    }

    /** Whether {@code path}, relative to the folder of the rules, is ignored; nothing where no rule speaks of it. */
    Optional<Boolean> ignores(Path path, boolean isFolder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).matches(path, isFolder)) {
                return Optional.of(rules.get(i).ignores());
            }
        }
        return Optional.empty();
    }
}
