package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.amount.MentionFinder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a short answer: a number is told whole and with the words that bound or deny it, since "three weeks" is not "at most three
 * weeks" and "4711" is not "not 4711".
 */
final class BoundWords {

    private static final Pattern BOUND =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:within|at (?:the )?(?:least|most|latest|earliest)|up to|(?:no|not)"
                    + " (?:more|less|fewer|later|earlier|longer|sooner|older|younger)"
                    + " than|about|around|roughly|approximately|approx\\.|ca\\.|nearly|almost|some|every|not"
                    + " (?:before|after|until))\\s+(?:the\\s+)?$");

    private static final Pattern COMPARED = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:more|less|fewer|later|earlier|longer|sooner|older|younger) than\\s+(?:the\\s+)?$");

    /** "Do not use it longer than 9 years": what is denied so is no answer with its bound. */
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|no|never|nor|without)\\b|n[’']t\\b");

    /** These are rather the question's own where it has them: "from when on?" */
    private static final Pattern DIRECTION =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(from|after|under|over|above|below)\\s+(?:the\\s+)?$");

    private static final Pattern DENIAL =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:not|never|no longer|neither)\\s+(?:an?\\s+|the\\s+)?$");

    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\d](?:[.,:/’'-]?[\\p{L}\\d])*[.,:/’'-]?$");
    private static final Pattern WORD_AFTER = Pattern.compile("^[.,:/’'-]?[\\p{L}\\d](?:[.,:/’'-]?[\\p{L}\\d])*");

    private final MentionFinder mentions = new MentionFinder();

    /** {@code words} within {@code place}, both spans of {@code text}, with what belongs to them. */
    Span complete(String question, Span words, Span place, String text) {
        Span whole = wholeAmount(wholeWords(words, place, text), place, text);
        String before = text.substring(place.start(), whole.start());
        int length = length(DENIAL, before);
        if (length == 0 && startsWithAmount(whole.in(text))) {
            int compared = DENIED.matcher(before).find() ? 0 : length(COMPARED, before);
            length = Math.max(Math.max(length(BOUND, before), compared), direction(question, before));
        }
        return Span.of(whole.start() - length, whole.end());
    }

    private static int length(Pattern pattern, String before) {
        Matcher matcher = pattern.matcher(before);
        return matcher.find() ? matcher.end() - matcher.start() : 0;
    }

    private static int direction(String question, String before) {
        Matcher matcher = DIRECTION.matcher(before);
        boolean adds = matcher.find()
                && !question.toLowerCase(Locale.ROOT).contains(matcher.group(1).toLowerCase(Locale.ROOT));
        return adds ? matcher.end() - matcher.start() : 0;
    }

    private boolean startsWithAmount(String words) {
        return mentions.find(words).stream()
                .anyMatch(mention -> !mention.kind().isName() && mention.span().start() <= 1);
    }

    /** Without a cut inside a word: "1.1", not "1". */
    private static Span wholeWords(Span words, Span place, String text) {
        Matcher before = WORD_BEFORE.matcher(text.substring(place.start(), words.start()));
        Matcher after = WORD_AFTER.matcher(text.substring(words.end(), place.end()));
        boolean opensWord = Character.isLetterOrDigit(text.codePointAt(words.start()));
        boolean endsWord = Character.isLetterOrDigit(text.codePointBefore(words.end()));
        int start = opensWord && before.find() ? words.start() - (before.end() - before.start()) : words.start();
        return Span.of(start, endsWord && after.find() ? words.end() + after.end() : words.end());
    }

    /** The amount that the words are the later part of: "days" of "30 days". */
    private Span wholeAmount(Span words, Span place, String text) {
        List<Mention> found = mentions.find(place.in(text));
        return found.stream()
                .filter(mention -> !mention.kind().isName())
                .map(mention -> mention.span().shift(place.start()))
                .filter(span -> span.contains(words) && span.start() < words.start())
                .findFirst()
                .orElse(words);
    }
}
