package dev.footnote.language.phrase;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.NameFinder;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.phrase.NounPhrase.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import static dev.footnote.language.PartOfSpeech.ADJ;
import static dev.footnote.language.PartOfSpeech.ADP;
import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.NUM;
import static dev.footnote.language.PartOfSpeech.PART;
import static dev.footnote.language.PartOfSpeech.PRON;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.PUNCT;
import static dev.footnote.language.PartOfSpeech.SCONJ;
import static dev.footnote.language.PartOfSpeech.VERB;

/** Finds the noun phrases of a text, each as long as it is: "the price of the ticket" is one. */
public final class NounPhrases {

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> POSSESSIVE = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
    private static final Set<String> OF_SEVERAL = Set.of("other", "another", "next", "further", "additional");
    private static final Set<String> ASKED = Set.of("what", "which", "whose");
    private static final Set<String> QUANTIFIERS = Set.of(
            "many", "much", "more", "most", "some", "any", "no", "all", "both", "each", "every", "few", "several");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "data", "media");

    private static final Pattern NO_PLURAL =
            Pattern.compile(".*(?:ss|us|is|ics|news|series|means|species|headquarters)");

    /** What may follow a noun and say more about it. */
    private static final Set<String> JOINING = Set.of("-", "–", "$", "&", "'", "\"", "“", "”");

    private static final Set<String> COMPLETING =
            Set.of("of", "for", "between", "on", "in", "with", "about", "against", "to", "behind", "from", "at", "by");

    private final Function<String, Optional<Kind>> known;
    private final NameFinder names = new NameFinder();
    private final MentionFinder mentions = new MentionFinder();

    /** @param known what words name in the documents */
    public NounPhrases(Function<String, Optional<Kind>> known) {
        this.known = known;
    }

    /**
     * The noun phrases of {@code text}, in order, without overlap.
     *
     * @param whole whether what follows "of" belongs to a phrase, or is one by itself
     */
    public List<NounPhrase> find(String text, List<TaggedWord> words, boolean whole) {
        List<Mention> found = new ArrayList<>(mentions.find(text));
        found.addAll(names.find(text));
        List<NounPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at);
            if (end > at) {
                end = whole ? withComplement(words, end) : end;
                phrases.add(phrase(text, words, at, end, found));
                at = end;
            } else {
                at++;
            }
        }
        return phrases;
    }

    /** Where the phrase that begins at {@code start} ends, without what follows "of"; {@code start} where none begins. */
    public static int end(List<TaggedWord> words, int start) {
        int at = start;
        int noun = start;
        while (at < words.size()) {
            TaggedWord word = words.get(at);
            if (word.is(NOUN, PROPN) || word.is(NUM)) {
                noun = at + 1;
            } else if (!mayContinue(words, at, start)) {
                break;
            }
            at++;
        }
        return noun;
    }

    private static boolean mayContinue(List<TaggedWord> words, int at, int start) {
        TaggedWord word = words.get(at);
        if (at == start && isDetermining(word)) {
            return determines(words, at);
        }
        if (word.is(ADJ) || isDescribing(words, at, start)) {
            return true;
        }
        return at == start
                ? word.text().equals("how") && isNext(words, at, "many", "much")
                : joins(words, at) && isNext(words, at, NOUN, PROPN, ADJ, NUM);
    }

    private static boolean isDetermining(TaggedWord word) {
        return word.is(DET) || POSSESSIVE.contains(word.text()) || ASKED.contains(word.text());
    }

    /** Whether a phrase follows what begins one: not "this is", and not "all" before "the". */
    private static boolean determines(List<TaggedWord> words, int at) {
        String text = words.get(at).text();
        boolean alone = POINTING.contains(text) && !text.equals("such") && isNext(words, at, "the", "a", "an");
        return at + 1 < words.size()
                && !alone
                && (!isNext(words, at, VERB, PRON, PUNCT) || isDescribing(words, at + 1, at));
    }

    /** Whether a word inside a phrase joins the one before to the one behind. */
    private static boolean joins(List<TaggedWord> words, int at) {
        TaggedWord word = words.get(at);
        return word.is(PART) && word.text().endsWith("'s")
                || word.text().equals("'s")
                || word.is(PUNCT) && JOINING.contains(word.text())
                || word.is(ADV) && isNext(words, at, ADJ)
                || word.is(DET) && words.get(at - 1).is(DET, ADJ);
    }

    /** "The proposed deal": a verb between an article and a noun. */
    private static boolean isDescribing(List<TaggedWord> words, int at, int start) {
        return at > start
                && words.get(at).is(VERB)
                && words.get(at).text().matches(".*(?:ed|ing|en)")
                && words.get(at - 1).is(DET, ADJ)
                && at + 1 < words.size()
                && words.get(at + 1).is(NOUN, ADJ, PROPN);
    }

    private static boolean isNext(List<TaggedWord> words, int at, String... texts) {
        return at + 1 < words.size() && Set.of(texts).contains(words.get(at + 1).text());
    }

    private static boolean isNext(List<TaggedWord> words, int at, PartOfSpeech... parts) {
        return at + 1 < words.size() && words.get(at + 1).is(parts);
    }

    private static int withComplement(List<TaggedWord> words, int end) {
        int at = end;
        while (at + 1 < words.size() && words.get(at).text().equals("of")) {
            int next = end(words, at + 1);
            if (next == at + 1) {
                break;
            }
            at = next;
        }
        return at;
    }

    private NounPhrase phrase(String text, List<TaggedWord> words, int start, int end, List<Mention> found) {
        Span span = Span.of(
                words.get(start).span().start(), words.get(end - 1).span().end());
        int core = start;
        Article article = Article.NONE;
        while (core < end - 1) {
            Article one = article(words.get(core));
            if (one == Article.NONE) {
                break;
            }
            article = article == Article.NONE || one == Article.OTHER_OF_SEVERAL || one == Article.POINTING
                    ? one
                    : article;
            core++;
        }
        int head = headEnd(words, core, end) - 1;
        String bare = text.substring(words.get(core).span().start(), span.end());
        Optional<Kind> kind = kind(text, words, core, head, found);
        int specific = 0;
        for (int i = core; i < end; i++) {
            boolean named = kind.isPresent() && i <= head;
            specific += named ? 2 : specific(text, words, i, i == head);
        }
        boolean completed = head < end - 1 || isCompleted(words, end);
        NounPhrase.Form form = new NounPhrase.Form(isPlural(words, start, head, kind), article, specific, completed);
        return new NounPhrase(span, bare, words.get(head).text(), kind, form, preposition(words, start));
    }

    /** How much a word tells of which one is meant: 2 for a name, 1 for a noun before the head. */
    private static int specific(String text, List<TaggedWord> words, int at, boolean isHead) {
        boolean name = words.get(at).is(PROPN) && !isPlainFirst(text, words, at);
        return name ? 2 : words.get(at).is(NOUN) && !isHead ? 1 : 0;
    }

    private static Optional<String> preposition(List<TaggedWord> words, int start) {
        return Optional.of(start)
                .filter(at -> at > 0)
                .map(at -> words.get(at - 1))
                .filter(word -> word.is(ADP, SCONJ) || COMPLETING.contains(word.text()))
                .map(TaggedWord::text);
    }

    /** A text's first word, where only its first letter is large, as every first word's is. */
    private static boolean isPlainFirst(String text, List<TaggedWord> words, int at) {
        return at == 0
                && words.get(0)
                        .span()
                        .in(text)
                        .substring(1)
                        .equals(words.get(0).text().substring(1));
    }

    private static Article article(TaggedWord word) {
        String text = word.text();
        if (POINTING.contains(text)) {
            return Article.POINTING;
        }
        if (POSSESSIVE.contains(text)) {
            return Article.POSSESSIVE;
        }
        if (OF_SEVERAL.contains(text)) {
            return Article.OTHER_OF_SEVERAL;
        }
        if (ASKED.contains(text) || text.equals("how")) {
            return Article.ASKED;
        }
        if (text.equals("the")) {
            return Article.DEFINITE;
        }
        return text.equals("a") || text.equals("an") || QUANTIFIERS.contains(text) ? Article.INDEFINITE : Article.NONE;
    }

    /** Where the part before "of" ends. */
    private static int headEnd(List<TaggedWord> words, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.get(i).text().equals("of")) {
                return i;
            }
        }
        return end;
    }

    /** What a phrase names. A capital says nothing of a text's first word, so that one is a name only where the documents know it. */
    private Optional<Kind> kind(String text, List<TaggedWord> words, int core, int head, List<Mention> found) {
        Span span =
                Span.of(words.get(core).span().start(), words.get(head).span().end());
        Optional<Mention> mention = found.stream()
                .filter(one -> one.span().overlaps(span))
                .filter(one -> 2 * one.span().overlap(span) >= span.length()
                        || one.kind() == Kind.PERSON && one.span().end() >= span.end())
                .findFirst();
        if (mention.isPresent() && mention.get().kind() != Kind.NAME) {
            return Optional.of(mention.get().kind());
        }
        String named = mention.map(one -> one.span().in(text)).orElse(span.in(text));
        if (mention.isEmpty() && head - core > 2) {
            return Optional.empty();
        }
        Optional<Kind> inDocuments = known.apply(named);
        boolean onlyFirst = head == 0 && isPlainFirst(text, words, 0);
        return inDocuments.isPresent() || onlyFirst ? inDocuments : mention.map(Mention::kind);
    }

    private static boolean isCompleted(List<TaggedWord> words, int end) {
        if (end >= words.size()) {
            return false;
        }
        TaggedWord next = words.get(end);
        boolean more = end + 1 < words.size() && !words.get(end + 1).is(PUNCT);
        return more
                && (COMPLETING.contains(next.text())
                        || Set.of("that", "who", "which", "whose").contains(next.text()));
    }

    private static boolean isPlural(List<TaggedWord> words, int start, int head, Optional<Kind> kind) {
        String noun = words.get(head).text();
        String first = words.get(start).text();
        if (kind.isPresent()) {
            return false;
        }
        return isPlural(noun)
                || Set.of("these", "those", "many", "several", "few", "both").contains(first);
    }

    /** Whether a noun, in lower case, stands for several by its form. */
    public static boolean isPlural(String noun) {
        return PLURALS.contains(noun)
                || noun.length() > 3
                        && noun.endsWith("s")
                        && !NO_PLURAL.matcher(noun).matches();
    }
}
