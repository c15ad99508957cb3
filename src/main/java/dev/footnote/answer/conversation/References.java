package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.NounPhrase.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.PUNCT;
import static dev.footnote.language.PartOfSpeech.SCONJ;
import static dev.footnote.language.PartOfSpeech.VERB;

/**
 * Puts in the place of words that point back what they point to: pronouns, "there", "then", "that deal", "how many" without
 * what is counted. What fits in number and kind, and was said last, is taken.
 */
final class References {

    private static final Set<String> THIS = Set.of("this", "that", "these", "those");
    /** What opens a clause before the one that asks. */
    private static final Set<String> OPENING =
            Set.of("if", "when", "once", "while", "because", "since", "after", "before");

    private static final Set<String> ONE = Set.of("one", "ones");

    /** Of which there is but one, so that no earlier one is meant. */
    private static final Set<String> UNIQUE =
            Set.of(("world earth sun moon sky internet web public weather past present future country government"
                            + " president parliament army military police press media law economy war peace end beginning"
                            + " difference same way time most least rest best others term word meaning concept definition market"
                            + " both second first")
                    .split(" "));

    /** "How much is the deposit?": of what? */
    private static final Pattern PROPERTY = Pattern.compile(
            "(?:what|how \\p{L}+|when)(?:['’]?s| is| are| was| were) the [\\p{L}-]+(?: [\\p{L}-]+)?\\W*",
            Pattern.CASE_INSENSITIVE);

    private final CorpusKnowledge known;
    private final Utterance now;
    private final Focus focus;
    private final Surroundings around;
    private final Edits edits = new Edits();
    private final List<NounPhrase> put = new ArrayList<>();
    private NounPhrase carried;

    References(Utterance now, Focus focus, CorpusKnowledge known) {
        this.known = known;
        this.now = now;
        this.focus = focus;
        this.around = new Surroundings(now);
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
        TaggedWord word = now.words().get(at);
        String text = word.text();
        if (around.isCountWithoutThing(at)) {
            counted().ifPresent(phrase -> insert(now.words().get(at + 1).span().end(), " " + phrase.head(), phrase));
        } else if (ONE.contains(text) && around.isChosen(at)) {
            counted().ifPresent(phrase -> put(word.span(), phrase.head(), phrase));
        } else if (text.equals("there") && !around.isExistential(at)) {
            there(word);
        } else if (text.equals("then") && at > 0 && !around.isPart(at - 1, PUNCT)) {
            then(word);
        } else if (THIS.contains(text) && around.isThing(at)) {
            focus.latest(phrase -> Pronouns.isThing(phrase) && isPlural(text) == phrase.plural())
                    .or(focus::topic)
                    .ifPresent(phrase -> put(word.span(), phrase.definite(), phrase));
        } else {
            pronoun(word, at);
        }
    }

    private void pronoun(TaggedWord word, int at) {
        String text = word.text();
        boolean owner = Pronouns.isOwner(text) && around.isFollowedByNoun(at + 1);
        if (text.equals("it") && around.isEmptySubject(at) || isBehindOwnClause(at)) {
            return;
        }
        Pronouns.fitting(text)
                .filter(fits -> !hasOwnAntecedent(at, Pronouns.antecedent(text, fits)))
                .map(fits -> fits.and(phrase -> !put.contains(phrase)))
                .flatMap(fits -> focus.latest(fits).or(() -> focus.latest(Pronouns.fallback(text))))
                .ifPresent(phrase -> put(word.span(), owner ? owning(phrase) : phrase.definite(), phrase));
    }

    /** Whether what the pronoun stands for is in the same question, before it: "did Ann say that she agreed?". */
    private boolean hasOwnAntecedent(int at, Predicate<NounPhrase> fits) {
        TaggedWord pronoun = now.words().get(at);
        boolean object =
                Pronouns.isObject(pronoun.text()) && !around.isPart(at + 1, VERB) && !around.isPart(at + 1, AUX);
        return now.phrases().stream()
                .filter(phrase -> phrase.span().end() <= pronoun.span().start())
                .filter(phrase -> phrase.article() != Article.ASKED && !Focus.isLight(phrase))
                .filter(fits)
                .anyMatch(phrase -> !object || isClauseBetween(phrase.span().end(), at));
    }

    /** "If a ticket is lost, does it lapse?": what begins with a clause of its own says there what is meant. */
    private boolean isBehindOwnClause(int at) {
        List<TaggedWord> words = now.words();
        if (!OPENING.contains(words.get(0).text())) {
            return false;
        }
        for (int i = 1; i < at; i++) {
            int comma = words.get(i).span().start();
            if (words.get(i).text().equals(",")) {
                return now.phrases().stream().anyMatch(phrase -> phrase.span().end() <= comma);
            }
        }
        return false;
    }

    private boolean isClauseBetween(int from, int at) {
        for (int i = 0; i < at; i++) {
            TaggedWord word = now.words().get(i);
            boolean opens = word.is(SCONJ, PUNCT)
                    || QuestionWords.isOne(word)
                    || word.text().equals("and");
            if (word.span().start() >= from && opens) {
                return true;
            }
        }
        return false;
    }

    private void there(TaggedWord word) {
        focus.latest(NounPhrase::isPlace)
                .or(() -> focus.topic().filter(phrase -> !phrase.isPerson()))
                .ifPresent(phrase -> put(word.span(), "in " + phrase.definite(), phrase));
    }

    private void then(TaggedWord word) {
        latestDate().ifPresent(date -> put(word.span(), time(date), date));
    }

    private Optional<NounPhrase> latestDate() {
        return focus.latest(phrase -> phrase.kind().filter(Kind.DATE::equals).isPresent());
    }

    private static String time(NounPhrase date) {
        return date.preposition().map(preposition -> preposition + " ").orElse("") + date.text();
    }

    private static boolean isPlural(String pointing) {
        return pointing.equals("these") || pointing.equals("those");
    }

    /** What was counted or chosen from last. */
    private Optional<NounPhrase> counted() {
        return focus.latest(phrase -> phrase.article() == Article.ASKED && !phrase.isMeasure() && phrase.plural())
                .or(() -> focus.latest(phrase -> phrase.plural() && !phrase.isMeasure()))
                .or(() -> focus.topic().filter(Pronouns::isThing));
    }

    /** "When was founded?" */
    private void missingSubject() {
        List<TaggedWord> words = now.words();
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
        } else if (!phrase.isName() && !phrase.isMeasure() && (points || bare)) {
            pointTo(phrase, points);
        }
    }

    private void pointTo(NounPhrase phrase, boolean points) {
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

    /**
     * "Other rivers": of what? "The rent" is left alone, since its document mostly has one: what was talked about is in the
     * search as it is, and put behind a question that stands it leads away.
     */
    private boolean wantsMore(NounPhrase phrase) {
        boolean unique = UNIQUE.contains(phrase.head())
                || UNIQUE.contains(phrase.text().split(" ")[0].toLowerCase(Locale.ROOT));
        if (phrase.completed() || phrase.isMeasure() || unique || isKnown(phrase)) {
            return false;
        }
        return phrase.article() == Article.OTHER_OF_SEVERAL
                || PROPERTY.matcher(now.text()).matches()
                        && phrase.article() == Article.DEFINITE
                        && known.tellOf(phrase.head(), focus.last().text());
    }

    private boolean isKnown(NounPhrase phrase) {
        return focus.topic()
                .filter(topic -> isSame(topic.head(), phrase.head()))
                .isPresent();
    }

    /** What is completed stays what the question is about; what completes it only says which one. */
    private void complete(NounPhrase phrase) {
        boolean last = now.text().substring(phrase.span().end()).matches("\\W*");
        focus.topic()
                .map(NounPhrase::definite)
                .ifPresent(topic -> edits.insert(phrase.span().end(), last ? " of " + topic : " (" + topic + ")"));
    }

    private static String owning(NounPhrase phrase) {
        String words = phrase.definite();
        return words + (words.endsWith("s") ? "’" : "’s");
    }

    private void put(Span span, String text, NounPhrase phrase) {
        edits.replace(span, text);
        put.add(phrase);
        carried = carried == null ? phrase : carried;
    }

    private void insert(int at, String text, NounPhrase phrase) {
        edits.insert(at, text);
        carried = carried == null ? phrase : carried;
    }
}
