package dev.footnote.answer.question;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.amount.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Analyses a question by its form: what it asks for and what it is about. */
public final class QuestionAnalysis {

    /** Words that only ask and say nothing about what the question is about. */
    private static final Pattern ASKING =
            Pattern.compile("(?i)(?:who|whom|whose|what|which|when|where|why|how|many|much|long|come"
                    + "|tell|me|us|about|please|list|name|give|explain|describe|say|says|said|know|according"
                    + "|kind|type|sort|overview|summary|information|exactly|actually|really"
                    + "|does|do|did|can|could|will|would|should|is|are|was|were|be|been|has|have|had"
                    + "|you|i|my|your|there|any|some)");

    /** What is counted or chosen from stands behind one of these, in one to three words. */
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(?:how many|how much"
            + "|what (?:percentage|percent|share|proportion) of"
            + "|which|what(?: kinds?| types?| sorts?)?(?: of)?"
            + "|list(?: of)?(?: the)?|name(?: the)?)"
            + "\\s+((?:[\\p{L}’'-]+\\s*){1,3})");

    /** Where those words end. */
    private static final Pattern VERB_OR_LINK =
            Pattern.compile("(?i)(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must"
                    + "|of|in|on|at|to|for|by|from|with|and|or|than|that|who|more|the|a|an"
                    + "|it|he|she|they|there|his|her|their)");

    private final TextAnalyzer analyzer;
    private final MentionFinder mentions = new MentionFinder();
    private final NameFinder names = new NameFinder();

    public QuestionAnalysis(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Takes {@code question} apart; every text has some reading, words alone are {@link Expectation#KEYWORDS}. */
    public Asked analyze(String question) {
        String text = question.strip();
        List<Mention> found = new ArrayList<>(mentions.find(text));
        for (Mention name : names.find(text)) {
            if (found.stream().noneMatch(mention -> mention.span().overlaps(name.span()))) {
                found.add(name);
            }
        }
        return new Asked(text, QuestionForms.expectation(text), aboutTerms(text), found, unit(text));
    }

    /** The analysed words of any text, as those of a question are. */
    public List<Term> terms(String text) {
        return analyzer.analyze(text);
    }

    /** The terms without those that only ask; all of them where nothing else is left. */
    private List<Term> aboutTerms(String text) {
        List<Term> all = analyzer.analyze(text);
        List<Term> about = all.stream()
                .filter(term -> !ASKING.matcher(term.span().in(text)).matches())
                .toList();
        return about.isEmpty() ? all : about;
    }

    private List<Term> unit(String text) {
        Matcher matcher = UNIT.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        int end = matcher.start(1);
        for (String word : matcher.group(1).split("(?<=\\s)")) {
            if (VERB_OR_LINK.matcher(word.strip()).matches()) {
                break;
            }
            end += word.length();
        }
        Span unit = Span.of(matcher.start(1), end);
        return analyzer.analyze(text).stream()
                .filter(term -> unit.contains(term.span()))
                .toList();
    }
}
