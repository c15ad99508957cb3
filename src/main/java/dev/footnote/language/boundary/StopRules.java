package dev.footnote.language.boundary;

import java.util.regex.Pattern;

/** What can be said about a stop without the model. */
public final class StopRules {

    /** Whether a sentence ends at a stop. */
    public enum Verdict {
        ENDS,
        GOES_ON,
        UNSURE
    }

    private static final Pattern ITEM_MARKER = Pattern.compile("\\d{1,3}|\\p{L}|[ivxIVX]{1,4}");
    private static final Pattern CODE = Pattern.compile(".*[/@_\\\\=#<>`].*|www\\..*", Pattern.DOTALL);
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");

    private StopRules() {}

    public static Verdict judge(Stop stop) {
        if (stop.isWide()) {
            return Verdict.ENDS;
        }
        if (stop.next() < 0 || stop.isInBrackets()) {
            return Verdict.GOES_ON;
        }
        if (!stop.isSpaced()) {
            return isMissingSpace(stop) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (stop.isEllipsis()) {
            return ellipsis(stop);
        }
        return stop.isFullStop() ? fullStop(stop) : exclamation(stop);
    }

    /**
     * An ellipsis between spaces stands for words left out; one behind a word ends a sentence when a new one begins.
     */
    private static Verdict ellipsis(Stop stop) {
        boolean goesOn =
                stop.isDetached() || stop.nextIsLower() || stop.nextWord().equals("I");
        return goesOn ? Verdict.GOES_ON : Verdict.ENDS;
    }

    private static Verdict exclamation(Stop stop) {
        if (stop.nextIsLower()) {
            return stop.closesQuote() || stop.end() > stop.markEnd() ? Verdict.GOES_ON : Verdict.UNSURE;
        }
        return stop.closesQuote() && isSaid(stop) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    /** Whether the next words name the speaker: {@code "Why?" Smith asked.} */
    private static boolean isSaid(Stop stop) {
        String speaker = stop.nextWord();
        boolean isName = speaker.equals("I") || !Abbreviations.startsSentences(speaker);
        return isName && !stop.opensQuote() && Abbreviations.isSpeech(stop.wordAfterNext());
    }

    private static Verdict fullStop(Stop stop) {
        String word = stop.word();
        boolean isMarker = stop.wordStart() == stop.block().start()
                && ITEM_MARKER.matcher(word).matches();
        if (isMarker || isSpacedDots(stop) || Abbreviations.leadsOn(word)) {
            return Verdict.GOES_ON;
        }
        if (stop.nextIsLower()) {
            return lowerCaseFollows(stop, word);
        }
        return Abbreviations.isKnown(word) ? abbreviation(stop, word) : plainWord(stop, word);
    }

    /** One of the dots of an ellipsis that is written with spaces. */
    private static boolean isSpacedDots(Stop stop) {
        String text = stop.text();
        return text.startsWith(" .", stop.markEnd())
                || stop.isDetached() && stop.markStart() >= 2 && text.charAt(stop.markStart() - 2) == '.';
    }

    private static Verdict lowerCaseFollows(Stop stop, String word) {
        String next = stop.nextWord();
        boolean isBrand = next.length() > 2 && Character.isUpperCase(next.charAt(1));
        if (isBrand && !Abbreviations.isKnown(word)) {
            return Verdict.ENDS;
        }
        boolean isPlain = word.length() > 2 && !Abbreviations.isKnown(word) && stop.end() == stop.markEnd();
        return isPlain ? Verdict.UNSURE : Verdict.GOES_ON;
    }

    private static Verdict abbreviation(Stop stop, String word) {
        if (stop.nextIsDigit() || Abbreviations.isRow(word, stop.nextWord())) {
            return Verdict.GOES_ON;
        }
        if (startsSentence(stop) || stop.opensQuote() || stop.closesQuote()) {
            return Verdict.ENDS;
        }
        if (Abbreviations.joins(word) || Abbreviations.isTime(word, stop.nextWord())) {
            return Verdict.GOES_ON;
        }
        return Abbreviations.takesNumber(word) ? Verdict.ENDS : Verdict.UNSURE;
    }

    private static boolean startsSentence(Stop stop) {
        boolean isInitial = stop.nextWord().length() == 1 && stop.afterNextWord() == '.';
        return !isInitial && Abbreviations.startsSentences(stop.nextWord());
    }

    private static Verdict plainWord(Stop stop, String word) {
        boolean isDoubtful = Abbreviations.mayBe(word) && !Abbreviations.startsSentences(stop.nextWord());
        return isDoubtful && !stop.nextIsDigit() && !stop.opensQuote() ? Verdict.UNSURE : Verdict.ENDS;
    }

    /**
     * Whether two sentences were glued together, as in {@code end the war.Ukrainian troops}; file names and code are
     * not.
     */
    private static boolean isMissingSpace(Stop stop) {
        String word = stop.word();
        String next = stop.nextWord();
        if (!looksGlued(stop) || Abbreviations.isKnown(word) || Abbreviations.isFileEnding(next)) {
            return false;
        }
        boolean opensBlock = stop.wordStart() == stop.block().start() && Character.isUpperCase(word.charAt(0));
        boolean isCall =
                "(.[:".indexOf(stop.afterNextWord()) >= 0 && !stop.glued().endsWith(next + ".");
        boolean isCode =
                isCall || word.indexOf('.') >= 0 || CODE.matcher(stop.glued()).matches();
        return !opensBlock && !isCode;
    }

    private static boolean looksGlued(Stop stop) {
        String word = stop.word();
        return stop.markEnd() - stop.markStart() == 1
                && stop.next() == stop.end()
                && !word.isEmpty()
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && CAPITALISED.matcher(stop.nextWord()).matches();
    }
}
