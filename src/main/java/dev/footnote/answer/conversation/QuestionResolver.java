package dev.footnote.answer.conversation;

import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.question.Turn;
import dev.footnote.embedding.Embedder;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.WordTagger;
import dev.footnote.language.phrase.NounPhrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves a follow-up question by rules, so that it stands alone; one that stands already is left as it is. */
public final class QuestionResolver {

    private static final int MOST_TURNS = 10;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:ok|okay|thanks|thank you|great|good|nice|i"
                    + " see|right|alright|well|yes|so|and|but|or|also|then)\\b[,.!;: –-]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile("^(?:what|how) about\\b *", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "^((?:since |until |till |by |for |with |from |to |in |at |on )?(?:when|why not|why|where|who|whom|how long"
                    + "|how much|how often|how|(?:what|which) [\\p{L}-]+))"
                    + "(?: exactly| precisely| so| then)?\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** "Who said so?": said what? */
    private static final Pattern SAID_SO = Pattern.compile(
            "\\b(?:say|says|said|think|thinks|thought|claims?|claimed|did|does|do) (?:so|that|this)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Thanks ask for nothing. */
    private static final Pattern THANKS = Pattern.compile("\\bthank(?:s| you)\\b[^?]*$", Pattern.CASE_INSENSITIVE);

    /** So many words without a verb are a piece of the last question, where one of them has its place there. */
    private static final int MOST_OF_A_PIECE = 4;

    /** So many words say what they are about. */
    private static final int ENOUGH = 3;

    /** Both things that are compared are there. */
    private static final Pattern COMPARING =
            Pattern.compile("\\b(?:versus|vs|compared (?:to|with))\\b", Pattern.CASE_INSENSITIVE);

    private final Utterances utterances;
    private final QuestionAnalysis analysis;
    private final Fragments fragments;
    private final SearchForms forms;

    /**
     * @param known what words name in the documents, if anything
     * @param embedder tells which things are of one sort
     */
    public QuestionResolver(
            WordTagger tagger,
            Function<String, Optional<Kind>> known,
            QuestionAnalysis analysis,
            Embedder embedder,
            Weights weights) {
        this.utterances = new Utterances(tagger, known);
        this.analysis = analysis;
        this.fragments = new Fragments(embedder);
        this.forms = new SearchForms(weights);
    }

    /**
     * What {@code question} means after {@code history}.
     *
     * @param history what was asked before, oldest first
     */
    public Resolution resolve(String question, List<Turn> history) {
        if (history.isEmpty()) {
            return Resolution.standing(question);
        }
        Focus focus = Focus.NONE;
        for (Turn turn : history.subList(Math.max(0, history.size() - MOST_TURNS), history.size())) {
            Step step = step(turn.question(), focus);
            focus = focus.after(
                    utterances.said(step.text()),
                    step.carried(),
                    turn.answer().map(utterances::answered),
                    answers(turn.question()));
        }
        String text = step(question, focus).text();
        return new Resolution(question, text, forms.of(question, text, history));
    }

    /**
     * What somebody else made of {@code question}: that is looked for first, and what the rules look for beside it.
     *
     * @param proposed the question made to stand alone, not blank
     */
    public Resolution rewritten(String question, String proposed, List<Turn> history) {
        return new Resolution(question, proposed, forms.of(question, proposed, history));
    }

    /** A question made to stand alone, and what it leaned on. */
    private record Step(String text, Optional<NounPhrase> carried) {}

    private Step step(String question, Focus focus) {
        if (focus.isNone() || THANKS.matcher(question).find()) {
            return new Step(question, Optional.empty());
        }
        Optional<String> meant = Corrections.meant(
                question.strip(), words -> utterances.said(words).isClause());
        if (meant.isPresent()) {
            return corrected(meant.get(), focus);
        }
        Matcher lead = LEAD.matcher(question.strip());
        String rest = lead.find() ? question.strip().substring(lead.end()) : question.strip();
        if (rest.isBlank()) {
            return new Step(question, Optional.empty());
        }
        Matcher about = ABOUT.matcher(rest);
        boolean linked = lead.hitEnd() || about.find() || question.strip().matches("(?is)^(?:and|or|but)\\b.*");
        String piece = about.lookingAt() ? rest.substring(about.end()) : rest;
        return understood(question, piece, linked, focus);
    }

    private Step understood(String question, String piece, boolean linked, Focus focus) {
        Matcher bare = BARE.matcher(piece);
        if (bare.matches()) {
            String asking = Character.toUpperCase(bare.group(1).charAt(0))
                    + bare.group(1).substring(1);
            return new Step(Wording.asked(asking, focus.last()), focus.topic());
        }
        Utterance now = linked ? utterances.thing(utterances.said(piece)) : utterances.said(piece);
        if (now.isClause() && !isOnlySubject(now)) {
            References references = new References(now, focus);
            String resolved = references.resolved();
            if (!resolved.equals(piece)) {
                return new Step(capital(resolved), references.carried());
            }
            boolean pointing = linked || SAID_SO.matcher(now.text()).find();
            Optional<NounPhrase> about =
                    focus.topic().filter(topic -> pointing && !now.isAnchored() && fragments.mayConcern(now, topic));
            return about.map(topic -> new Step(Wording.with(capital(piece), topic), about))
                    .orElseGet(() -> new Step(question, Optional.empty()));
        }
        if (linked || isPiece(now) || now.words().get(0).is(PartOfSpeech.ADP, PartOfSpeech.AUX)) {
            Optional<String> coded = fragments.coded(now, focus.last());
            if (coded.isPresent()) {
                return new Step(coded.get(), focus.topic());
            }
            String exchanged = isOnlySubject(now)
                    ? piece.substring(now.words().get(1).span().start())
                    : piece;
            Optional<Step> step = exchanged(utterances.thing(utterances.said(exchanged)), focus, Optional.empty());
            if (step.isPresent()) {
                return step.get();
            }
        }
        return thrownIn(now, focus);
    }

    /** "A thesis?" after "How long is marking a written exam allowed to take?". */
    private static boolean isPiece(Utterance now) {
        return words(now) <= MOST_OF_A_PIECE
                && now.phrases().size() == 1
                && !now.text().endsWith("!");
    }

    private static long words(Utterance now) {
        return now.words().stream().filter(word -> !word.is(PartOfSpeech.PUNCT)).count();
    }

    /** "Did Ann?" after "Did Bob agree?". */
    private static boolean isOnlySubject(Utterance now) {
        return now.words().size() > 1
                && now.words().get(0).is(PartOfSpeech.AUX)
                && now.phrases().size() == 1
                && now.words().stream().skip(1).noneMatch(word -> word.is(PartOfSpeech.VERB, PartOfSpeech.ADJ));
    }

    /** A few words without a verb: "any awards?". */
    private Step thrownIn(Utterance now, Focus focus) {
        References references = new References(now, focus);
        String resolved = references.resolved();
        if (!resolved.equals(now.text()) || focus.topic().isEmpty()) {
            return new Step(resolved, references.carried());
        }
        NounPhrase topic = focus.topic().get();
        String words = now.text().strip().replaceAll("[?!.]+$", "");
        boolean stands = now.phrases().isEmpty()
                || words(now) >= ENOUGH
                || now.text().strip().endsWith("!")
                || COMPARING.matcher(words).find()
                || words.toLowerCase(Locale.ROOT).contains(topic.head().replaceFirst("s$", ""))
                || now.phrases().stream()
                        .anyMatch(phrase -> phrase.isName() || phrase.completed() || phrase.specific() >= 2);
        return stands
                ? new Step(now.text(), Optional.empty())
                : new Step(words + " of " + topic.definite() + "?", Optional.of(topic));
    }

    private Step corrected(String meant, Focus focus) {
        if (utterances.said(meant).isClause()) {
            return understood(meant, meant, false, focus);
        }
        Corrections.Exchange exchange = Corrections.exchange(meant);
        Utterance now = utterances.said(exchange.piece());
        return exchanged(utterances.thing(now), focus, exchange.instead()).orElseGet(() -> thrownIn(now, focus));
    }

    private Optional<Step> exchanged(Utterance piece, Focus focus, Optional<String> instead) {
        Optional<NounPhrase> place = fragments.place(piece, places(focus), instead);
        return fragments.exchange(piece, focus.last(), place).map(text -> new Step(text, topic(piece, focus, place)));
    }

    /** Where the topic itself was exchanged, the new one is talked about. */
    private static Optional<NounPhrase> topic(Utterance piece, Focus focus, Optional<NounPhrase> place) {
        boolean other = place.isPresent()
                && focus.topic()
                        .filter(topic -> topic.head().equals(place.get().head()))
                        .isPresent();
        return other ? Optional.of(piece.phrases().get(0)) : focus.topic();
    }

    /** What may be exchanged: each phrase without what follows "of", but what a word that points back stood for as a whole. */
    private List<NounPhrase> places(Focus focus) {
        Utterance last = focus.last();
        List<NounPhrase> simple = last.parts();
        return focus.carried()
                .flatMap(carried -> last.phrases().stream()
                        .filter(phrase -> phrase.text().equals(carried.text()))
                        .findFirst())
                .map(whole -> Stream.concat(
                                Stream.of(whole),
                                simple.stream().filter(phrase -> !phrase.span().overlaps(whole.span())))
                        .toList())
                .orElse(simple);
    }

    private Predicate<NounPhrase> answers(String question) {
        Expectation expectation = analysis.analyze(question).expectation();
        Set<Kind> kinds = expectation.kinds();
        return phrase -> phrase.kind().filter(kinds::contains).isPresent();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
