package dev.footnote.language.boundary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are written with a full stop without ending a sentence, and the words that sentences begin with. */
final class Abbreviations {

    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "capt", "cpt", "sgt", "cpl",
            "pvt", "pfc", "rev", "hon", "pres", "adm", "cmdr", "maj", "brig", "fr", "supt", "messrs", "mme", "mlle",
            "dipl", "ing", "e.g", "i.e", "cf", "viz", "vs", "v", "resp", "incl", "esp", "ca");

    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "no", "nos", "nr", "vol", "vols", "fig", "figs", "eq", "eqs", "sec", "art", "ch", "chap", "p", "pp", "para",
            "pt", "ed", "eds", "approx", "est", "b", "d", "c", "tel", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "min", "mins", "max", "sq", "temp", "hr", "hrs", "tsp", "tbsp", "oz",
            "lb", "lbs", "wk", "wks", "yr", "yrs", "mil", "mio", "bn", "ext", "apt", "incl", "excl");

    private static final Set<String> WEEKDAYS =
            Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> INSIDE_A_NAME = Set.of(
            "st", "ste", "mt", "ft", "ave", "blvd", "rd", "u.s", "u.k", "u.n", "e.u", "u.s.a", "dept", "univ", "assn");

    private static final Set<String> AFTER_A_NAME =
            Set.of("inc", "corp", "ltd", "co", "cos", "bros", "jr", "sr", "esq", "etc", "al", "ph.d", "m.d", "plc");

    private static final Set<String> AFTER_A_TIME = Set.of(
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "ct",
            "mst",
            "pst",
            "pdt",
            "pt",
            "gmt",
            "utc",
            "cet",
            "bst",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "after",
            "before",
            "when",
            "while",
            "if",
            "as",
            "although",
            "though",
            "because",
            "since",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "however",
            "meanwhile",
            "moreover",
            "then",
            "thus",
            "therefore",
            "what",
            "who",
            "where",
            "why",
            "how",
            "is",
            "are",
            "was",
            "were",
            "do",
            "does",
            "did",
            "not",
            "no",
            "yes",
            "all",
            "some",
            "many",
            "most",
            "both",
            "one",
            "to",
            "during",
            "under",
            "according",
            "here",
            "now",
            "still",
            "also",
            "instead",
            "later",
            "next",
            "last",
            "such",
            "please");

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "told",
            "replied",
            "cried",
            "shouted",
            "wrote",
            "writes",
            "answered",
            "wondered",
            "whispered",
            "exclaimed",
            "demanded",
            "yelled",
            "continued");

    private static final Set<String> FILE_ENDINGS = Set.of(
            "com", "org", "net", "edu", "gov", "io", "uk", "de", "eu", "ru", "ua", "js", "ts", "md", "txt", "html",
            "pdf", "java", "py", "csv", "json", "xml", "doc", "docx", "xls", "xlsx", "jpg", "png", "zip", "exe");

    private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(?:\\.\\p{L}{1,2})+");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}[.-])*\\p{Lu}");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}");

    private Abbreviations() {}

    /** Never the end of a sentence: {@code Mr}, {@code e.g}. */
    static boolean leadsOn(String word) {
        return BEFORE_A_NAME.contains(lower(word));
    }

    /** Not the end of a sentence where a number follows: {@code No}, {@code Fig}, {@code Jan}. */
    static boolean takesNumber(String word) {
        return BEFORE_A_NUMBER.contains(lower(word)) || isWeekday(word);
    }

    /** {@code Sat}, but not that he {@code sat}. */
    private static boolean isWeekday(String word) {
        return WEEKDAYS.contains(lower(word)) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether both are short for days or months, as in {@code Mon. Wed. Fri.} */
    static boolean isRow(String word, String next) {
        return isWeekday(word) && isWeekday(next) || MONTHS.contains(lower(word)) && MONTHS.contains(lower(next));
    }

    /** The end of a sentence only where the next word is one that sentences begin with: {@code U.S}, {@code J}. */
    static boolean joins(String word) {
        return INSIDE_A_NAME.contains(lower(word)) || INITIAL.matcher(word).matches() && word.length() <= 3;
    }

    /** At the end of a sentence as often as inside: {@code Inc}, {@code D.C}, {@code p.m}. */
    static boolean isOther(String word) {
        return AFTER_A_NAME.contains(lower(word)) || DOTTED.matcher(word).matches();
    }

    /** Whether {@code next} belongs to the time before it: {@code 3 p.m. EST}, {@code 5 p.m. Tuesday}. */
    static boolean isTime(String word, String next) {
        return (lower(word).equals("a.m") || lower(word).equals("p.m")) && AFTER_A_TIME.contains(lower(next));
    }

    static boolean isKnown(String word) {
        return leadsOn(word) || takesNumber(word) || joins(word) || isOther(word);
    }

    /** A short capitalised word without an entry here, which may be a rank or a province. */
    static boolean mayBe(String word) {
        return SHORT_NAME.matcher(word).matches();
    }

    static boolean startsSentences(String word) {
        return STARTERS.contains(lower(word));
    }

    static boolean isSpeech(String word) {
        return SPEECH.contains(word);
    }

    static boolean isFileEnding(String word) {
        return FILE_ENDINGS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
