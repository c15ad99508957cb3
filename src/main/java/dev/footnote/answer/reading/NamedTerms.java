package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Span;
import dev.footnote.language.Term;
import dev.footnote.language.WeekdaySpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a question names, and what of it other words name too: the same terms, the same days of the week however they are written,
 * a sum of all.
 */
final class NamedTerms {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:grand )?totals?|total of .*|sum|all(?: together)?|both|together|overall|altogether|combined");

    private static final Pattern ASKS_TOTAL =
            Pattern.compile("(?i)\\b(?:total|sum|altogether|overall|in all|combined|together)\\b");

    private static final Pattern CODE = Pattern.compile(
            "(?=[^\\s]*\\d)[\\p{L}\\d]+(?:[-./:_][\\p{L}\\d]+)+|(?<![\\p{L}\\d-])--?\\p{L}[\\p{L}\\d-]*");

    private static final String SUM_OF_ALL = "sum of all";

    private final QuestionAnalysis analysis;
    private final Set<String> named;
    private final Set<String> days;

    /** The terms that are part of no name, number or date. */
    private final Set<String> plain;

    NamedTerms(Asked asked, QuestionAnalysis analysis) {
        this.analysis = analysis;
        this.days = days(asked.text());
        this.named = terms(asked.text());
        Set<String> about = asked.terms().stream().map(Term::text).collect(Collectors.toSet());
        named.removeIf(term -> !about.contains(term) && !CODE.matcher(term).matches());
        this.plain = asked.terms().stream()
                .filter(term -> asked.mentions().stream()
                        .noneMatch(mention -> mention.span().contains(term.span())))
                .map(Term::text)
                .collect(Collectors.toSet());
        named.addAll(days);
        if (ASKS_TOTAL.matcher(asked.text()).find()) {
            named.add(SUM_OF_ALL);
        }
    }

    /** What of the question {@code words} name. */
    Set<String> in(String words) {
        Set<String> found = all(words);
        if (TOTAL.matcher(words.strip()).matches()) {
            found.add(SUM_OF_ALL);
        }
        found.retainAll(named);
        return found;
    }

    /** The same of what names a row or an item: nothing where it names something else, as "project lead" does for "the project". */
    Set<String> inKey(String key) {
        Set<String> found = in(key);
        boolean isMost = 2 * found.size() > all(key).size();
        return isMost || found.stream().anyMatch(term -> !plain.contains(term)) ? found : Set.of();
    }

    /** Whether {@code words} say nothing that the question does not. */
    boolean isAllOf(String words) {
        Set<String> all = all(words);
        return !all.isEmpty() && named.containsAll(all);
    }

    /** Whether the question names a day of the week. */
    boolean hasDay() {
        return !days.isEmpty();
    }

    /** The days of the question among those that {@code words} name. */
    Set<String> daysIn(String words) {
        Set<String> found = days(words);
        found.retainAll(days);
        return found;
    }

    private Set<String> all(String words) {
        Set<String> all = days(words);
        all.addAll(terms(words));
        return all;
    }

    /** The terms, a code or an option as a whole: "46-0918" says nothing of "KX 46". */
    private Set<String> terms(String words) {
        List<Span> codes = CODE.matcher(words)
                .results()
                .map(code -> Span.of(code.start(), code.end()))
                .toList();
        Set<String> terms = new HashSet<>();
        codes.forEach(code -> terms.add(code.in(words).toLowerCase(Locale.ROOT)));
        analysis.terms(words).stream()
                .filter(term -> codes.stream().noneMatch(code -> code.contains(term.span())))
                .forEach(term -> terms.add(term.text()));
        return terms;
    }

    private static Set<String> days(String words) {
        Set<String> days = new HashSet<>();
        WeekdaySpan.in(words).forEach(span -> span.days().forEach(day -> days.add(day.name())));
        return days;
    }
}
