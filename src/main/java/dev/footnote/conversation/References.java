package dev.footnote.conversation;

import dev.footnote.conversation.NounPhrase.Article;
import dev.footnote.document.Span;
import dev.footnote.reading.Mention.Kind;
import dev.footnote.reading.PartOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import static dev.footnote.reading.PartOfSpeech.ADJ;
import static dev.footnote.reading.PartOfSpeech.ADP;
import static dev.footnote.reading.PartOfSpeech.ADV;
import static dev.footnote.reading.PartOfSpeech.AUX;
import static dev.footnote.reading.PartOfSpeech.DET;
import static dev.footnote.reading.PartOfSpeech.NOUN;
import static dev.footnote.reading.PartOfSpeech.NUM;
import static dev.footnote.reading.PartOfSpeech.PART;
import static dev.footnote.reading.PartOfSpeech.PRON;
import static dev.footnote.reading.PartOfSpeech.PUNCT;
import static dev.footnote.reading.PartOfSpeech.SCONJ;
import static dev.footnote.reading.PartOfSpeech.VERB;

/**
 * Puts in the place of words that point back what they point to: pronouns, "there", "then", "that deal", "how many" without
 * what is counted. What fits in number and kind, and was said last, is taken.
 */
final class References {

    private static final Set<String> HE = Set.of("he", "him", "himself", "she", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "themselves", "theirs");
    private static final Set<String> IT = Set.of("it", "itself");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    private static final Set<String> OBJECTS = Set.of("him", "them", "it");
    private static final Set<String> THIS = Set.of("this", "that", "these", "those");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been");
    private static final Set<String> ONE = Set.of("one", "ones");

    /** Of which there is but one, so that no earlier one is meant. */
    private static final Set<String> UNIQUE = Set.of(
            "world",
            "earth",
            "sun",
            "moon",
            "sky",
            "internet",
            "web",
            "public",
            "weather",
            "past",
            "present",
            "future",
            "country",
            "government",
            "president",
            "parliament",
            "army",
            "military",
            "police",
            "press",
            "media",
            "law",
            "economy",
            "war",
            "peace",
            "end",
            "beginning",
            "difference",
            "same",
            "way",
            "time",
            "most",
            "least",
            "rest",
            "best",
            "others",
            "term",
            "word",
            "meaning",
            "concept",
            "definition",
            "market",
            "both",
            "second",
            "first");

    /** Things that end like those who do something. */
    private static final Set<String> NO_PERSONS =
            Set.of(("answer barrier border buffer cancer center chapter charter cluster"
                            + " coffee color committee computer container corner corridor counter cover danger degree dinner disaster"
                            + " disorder door error factor fee fever fiber filter floor folder guarantee harbor interior layer letter"
                            + " list liver lumber manner matter meter mirror mist monitor motor newspaper number offer order paper"
                            + " parameter pepper power printer quarter register reminder river router sector semester sensor server"
                            + " shelter shoulder summer theater timber tower tractor transfer tree trigger twist vector water weather"
                            + " winter wonder wrist")
                    .split(" "));

    private final Utterance now;
    private final Focus focus;
    private final Edits edits = new Edits();
    private NounPhrase carried;

    References(Utterance now, Focus focus) {
        this.now = now;
        this.focus = focus;
    }

    /** What was put in the place of a word first, if anything. */
    Optional<NounPhrase> carried() {
        return Optional.ofNullable(carried);
    }

    /** The text without words that point back; the same text where there are none that lead anywhere. */
    String resolved() {
        for (int i = 0; i < now.words().size(); i++) {
            word(i);
        }
        if (edits.isEmpty()) {
            missingSubject();
        }
        if (edits.isEmpty()) {
            now.phrases().forEach(this::pointingPhrase);
        }
        if (edits.isEmpty() && !isAnchored()) {
            now.phrases().stream()
                    .filter(this::wantsMore)
                    .reduce((first, second) -> second)
                    .ifPresent(this::complete);
        }
        return edits.applyTo(now.text());
    }

    private void word(int at) {
        Word word = now.words().get(at);
        String text = word.text();
        if (text.equals("how") && isText(at + 1, "many") && !isFollowedByNoun(at + 2) && !isText(at + 2, "of")) {
            counted().ifPresent(phrase -> insert(now.words().get(at + 1).span().end(), " " + phrase.head(), phrase));
        } else if (ONE.contains(text) && isChosen(at)) {
            counted().ifPresent(phrase -> put(word.span(), phrase.head(), phrase));
        } else if (text.equals("there") && !isExistential(at)) {
            there(word);
        } else if (text.equals("then") && at > 0 && !isPart(at - 1, PUNCT)) {
            then(word);
        } else if (THIS.contains(text) && isThing(at)) {
            focus.latest(phrase -> isThing(phrase) && isPlural(text) == phrase.plural())
                    .or(focus::topic)
                    .ifPresent(phrase -> put(word.span(), phrase.definite(), phrase));
        } else {
            pronoun(word, at);
        }
    }

    private void pronoun(Word word, int at) {
        String text = word.text();
        boolean owner = OWNERS.contains(text) && isFollowedByNoun(at + 1);
        if (text.equals("it") && isEmptySubject(at)) {
            return;
        }
        Predicate<NounPhrase> fits = fitting(text);
        if (fits == null
                || hasOwnAntecedent(at, isOfPerson(text) || isThing(text) ? fits.or(References::isOffice) : fits)) {
            return;
        }
        Optional<NounPhrase> found = focus.latest(fits);
        if (found.isEmpty()) {
            found = focus.latest(fallback(text));
        }
        found.ifPresent(phrase -> put(word.span(), owner ? owning(phrase) : phrase.definite(), phrase));
    }

    private static Predicate<NounPhrase> fitting(String pronoun) {
        if (isOfPerson(pronoun)) {
            return NounPhrase::isPerson;
        }
        if (THEY.contains(pronoun) || pronoun.equals("their")) {
            return phrase -> !phrase.isMeasure()
                    && (phrase.plural() || phrase.isName() && phrase.head().endsWith("s"));
        }
        return isThing(pronoun) ? References::isThing : null;
    }

    private static boolean isThing(String pronoun) {
        return IT.contains(pronoun) || pronoun.equals("its");
    }

    /** What a pronoun may stand for where nothing fits better: an office for "he", a body for "they". */
    private static Predicate<NounPhrase> fallback(String pronoun) {
        if (isOfPerson(pronoun)) {
            return phrase -> phrase.kind().filter(Kind.NAME::equals).isPresent() || isOffice(phrase);
        }
        return phrase -> phrase.isName() && !phrase.isPerson();
    }

    private static boolean isOfPerson(String pronoun) {
        return HE.contains(pronoun) || pronoun.equals("his") || pronoun.equals("her");
    }

    /** A word for somebody: "the singer", "my friend". */
    private static boolean isOffice(NounPhrase phrase) {
        return phrase.kind().isEmpty()
                && !phrase.plural()
                && !NO_PERSONS.contains(phrase.head())
                && phrase.head()
                        .matches(
                                ".{2,}(?:er|or|ist|man|woman|ian|eer|ee)|friend|wife|king|queen|boss|chief|head|viceroy"
                                        + "|president|hero|god|boy|girl|guy|lady|student|patient|client|scientist|judge|pilot|coach|star|agent");
    }

    private static boolean isThing(NounPhrase phrase) {
        return !phrase.plural() && !phrase.isPerson() && !phrase.isMeasure() && !isOffice(phrase);
    }

    /** Whether what the pronoun stands for is in the same question, before it: "did Ann say that she agreed?". */
    private boolean hasOwnAntecedent(int at, Predicate<NounPhrase> fits) {
        Word pronoun = now.words().get(at);
        boolean object = OBJECTS.contains(pronoun.text()) && !isPart(at + 1, VERB) && !isPart(at + 1, AUX);
        return now.phrases().stream()
                .filter(phrase -> phrase.span().end() <= pronoun.span().start())
                .filter(phrase -> phrase.article() != Article.ASKED && !Focus.isLight(phrase))
                .filter(fits)
                .anyMatch(phrase -> !object || isClauseBetween(phrase.span().end(), at));
    }

    private boolean isClauseBetween(int from, int at) {
        for (int i = 0; i < at; i++) {
            Word word = now.words().get(i);
            boolean opens = word.is(SCONJ, PUNCT)
                    || QuestionWords.isOne(word)
                    || word.text().equals("and");
            if (word.span().start() >= from && opens) {
                return true;
            }
        }
        return false;
    }

    /** "Is it true that …", "how long does it take to …": nothing is meant by it. */
    private boolean isEmptySubject(int at) {
        int next = at + 1;
        while (isPart(next, AUX) || isPart(next, ADV)) {
            next++;
        }
        if (isText(next, "take") || isText(next, "takes") || isText(next, "took")) {
            return true;
        }
        boolean weather = next < now.words().size()
                && now.words().get(next).text().matches("(?:rain|snow|freeze)(?:s|ed|ing)?|cold|hot|warm|late|early");
        boolean judged = isPart(next, ADJ)
                && (isPart(next + 1, SCONJ)
                        || isText(next + 1, "that")
                        || isText(next + 1, "to")
                        || isText(next + 1, "for")
                        || isText(next + 1, "if")
                        || isPart(next + 1, PRON));
        return weather || judged;
    }

    private void there(Word word) {
        focus.latest(NounPhrase::isPlace)
                .or(() -> focus.topic().filter(phrase -> !phrase.isPerson()))
                .ifPresent(phrase -> put(word.span(), "in " + phrase.definite(), phrase));
    }

    private void then(Word word) {
        latestDate().ifPresent(date -> put(word.span(), time(date), date));
    }

    private Optional<NounPhrase> latestDate() {
        return focus.latest(phrase -> phrase.kind().filter(Kind.DATE::equals).isPresent());
    }

    private static String time(NounPhrase date) {
        return date.preposition().map(preposition -> preposition + " ").orElse("") + date.text();
    }

    private boolean isExistential(int at) {
        boolean last = at + 1 >= now.words().size() || isPart(at + 1, PUNCT);
        return !last && (isBe(at - 1) || isDenied(at - 1) || isBe(at + 1) || isPart(at + 1, AUX));
    }

    /** "This" by itself, where it stands for a thing and not for what was said. */
    private boolean isThing(int at) {
        boolean closes = at + 1 >= now.words().size() || isPart(at + 1, PUNCT);
        return isPart(at - 1, ADP) && (closes || isPart(at + 1, AUX) || isPart(at + 1, VERB));
    }

    private static boolean isPlural(String pointing) {
        return pointing.equals("these") || pointing.equals("those");
    }

    private boolean isChosen(int at) {
        return at > 0
                && (isPart(at - 1, ADJ) || isPart(at - 1, ADV) || isPart(at - 1, DET) || isText(at - 1, "which"))
                && !isFollowedByNoun(at + 1);
    }

    /** What was counted or chosen from last. */
    private Optional<NounPhrase> counted() {
        return focus.latest(phrase -> phrase.article() == Article.ASKED && !phrase.isMeasure() && phrase.plural())
                .or(() -> focus.latest(phrase -> phrase.plural() && !phrase.isMeasure()))
                .or(() -> focus.topic().filter(References::isThing));
    }

    /** "When was founded?" */
    private void missingSubject() {
        List<Word> words = now.words();
        for (int i = 0; i + 2 < words.size() && i < 2; i++) {
            boolean asks =
                    Set.of("when", "why", "where", "how").contains(words.get(i).text());
            if (asks && words.get(i + 1).is(AUX) && words.get(i + 2).is(VERB)) {
                int end = words.get(i + 1).span().end();
                focus.topic().ifPresent(phrase -> insert(end, " " + phrase.definite(), phrase));
            }
        }
    }

    /** "That deal", "the deal": which one? */
    private void pointingPhrase(NounPhrase phrase) {
        boolean points = phrase.article() == Article.POINTING;
        boolean bare = phrase.article() == Article.DEFINITE && phrase.specific() == 0 && !phrase.completed();
        if (points && phrase.head().matches("days?|nights?|weeks?|months?|years?|time")) {
            latestDate().ifPresent(date -> put(phrase.span(), time(date), date));
            return;
        }
        if (phrase.isName() || phrase.isMeasure() || !points && !bare) {
            return;
        }
        Optional<NounPhrase> same =
                focus.latest(one -> isSame(one.head(), phrase.head()) && one.specific() > phrase.specific());
        if (same.isPresent()) {
            put(phrase.span(), same.get().definite(), same.get());
        } else if (points && !phrase.head().matches("cases?|ways?")) {
            focus.topic().ifPresent(topic -> insert(phrase.span().end(), " (" + topic.definite() + ")", topic));
        }
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }

    /** Whether the question says what it is about, so that nothing is to be added. */
    private boolean isAnchored() {
        return now.isAnchored()
                || now.phrases().stream()
                                .filter(phrase -> !phrase.completed() && !Focus.isLight(phrase))
                                .count()
                        > 1;
    }

    /** "The benefits", "any awards", "other rivers": of what? */
    private boolean wantsMore(NounPhrase phrase) {
        boolean unique = UNIQUE.contains(phrase.head())
                || UNIQUE.contains(phrase.text().split(" ")[0].toLowerCase(Locale.ROOT));
        if (phrase.completed() || phrase.isMeasure() || unique || isKnown(phrase)) {
            return false;
        }
        return phrase.article() == Article.DEFINITE || phrase.article() == Article.OTHER_OF_SEVERAL;
    }

    private boolean isKnown(NounPhrase phrase) {
        return focus.topic()
                .filter(topic -> isSame(topic.head(), phrase.head()))
                .isPresent();
    }

    private void complete(NounPhrase phrase) {
        boolean last = now.text().substring(phrase.span().end()).isBlank()
                || now.text().substring(phrase.span().end()).matches("\\W*");
        focus.topic()
                .ifPresent(topic -> insert(
                        phrase.span().end(), last ? " of " + topic.definite() : " (" + topic.definite() + ")", topic));
    }

    private static String owning(NounPhrase phrase) {
        String words = phrase.definite();
        return words + (words.endsWith("s") ? "’" : "’s");
    }

    private boolean isFollowedByNoun(int from) {
        for (int i = from; i < now.words().size(); i++) {
            if (now.words().get(i).is(NOUN, PartOfSpeech.PROPN)) {
                return true;
            }
            if (!now.words().get(i).is(ADJ, NUM, ADV, PART)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBe(int at) {
        return at >= 0
                && at < now.words().size()
                && BE.contains(now.words().get(at).text());
    }

    /** "n't", by itself or with its verb. */
    private boolean isDenied(int at) {
        return at >= 0 && now.words().get(at).text().endsWith("n't");
    }

    private boolean isText(int at, String text) {
        return at >= 0 && at < now.words().size() && now.words().get(at).text().equals(text);
    }

    private boolean isPart(int at, PartOfSpeech part) {
        return at >= 0 && at < now.words().size() && now.words().get(at).is(part);
    }

    private void put(Span span, String text, NounPhrase phrase) {
        edits.replace(span, text);
        carried = carried == null ? phrase : carried;
    }

    private void insert(int at, String text, NounPhrase phrase) {
        edits.insert(at, text);
        carried = carried == null ? phrase : carried;
    }
}
