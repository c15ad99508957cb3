package dev.footnote.conversation;

import dev.footnote.index.Embedder;
import dev.footnote.question.Turn;
import dev.footnote.reading.Expectation;
import dev.footnote.reading.Mention.Kind;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.QuestionAnalysis;
import dev.footnote.reading.WordTagger;
import dev.footnote.retrieval.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a question that leans on the ones before it stand alone, by rules; one that stands already is left as it is. */
public final class QuestionResolver {

    /** In UTF-16 code units; an answer says what it is about at its beginning. */
    private static final int LONGEST_ANSWER = 600;

    private static final int MOST_TURNS = 10;

    /** "No, I meant …", with what is meant. */
    private static final Pattern CORRECTION = Pattern.compile(
            "^(?:(?:no|nope|sorry|wait|actually|well|oh|hm+|ok|okay)\\b[,.!;: –-]*)*"
                    + "(?:(?:i|we) (?:mean|meant|was (?:asking|talking) (?:for|about)|am (?:asking|talking) (?:for|about)"
                    + "|was referring to|wanted)|i['’]m (?:asking|talking) (?:for|about)|make (?:it|that)|rather|or rather)"
                    + "\\b[,: ]*(?:to (?:say|ask|know) )?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DENIAL =
            Pattern.compile("^(?:no|nope|sorry|wait)\\b[,.!;: –-]+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "Not the red one, …" and "…, not the red one". */
    private static final Pattern NOT_FIRST =
            Pattern.compile("^not ([^,;.]+)[,;.]+ *(?:but )?(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NOT_LAST = Pattern.compile(
            "^(.+?),? (?:and )?(?:not|instead of|rather than) (.+?)\\W*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:ok|okay|thanks|thank you|great|good|nice|i see|right|alright|well|yes|so|and|but|or|also|then)\\b[,.!;: –-]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile("^(?:what|how) about\\b *", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "^((?:since |until |till |by |for |with |from |to |in |at |on )?(?:when|why not|why|where|who|whom|how long"
                    + "|how much|how often|how|(?:what|which) [\\p{L}-]+))"
                    + "(?: exactly| precisely| so| then)?\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RIGHT =
            Pattern.compile(",? (?:right|please|thanks|of course)\\W*$", Pattern.CASE_INSENSITIVE);

    /** "Who said so?": said what? */
    private static final Pattern SAID_SO = Pattern.compile(
            "\\b(?:say|says|said|think|thinks|thought|claims?|claimed|did|does|do) (?:so|that|this)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Both things that are compared are there. */
    private static final Pattern COMPARING =
            Pattern.compile("\\b(?:versus|vs|compared (?:to|with))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUT_IN = Pattern.compile("(?:\\s*\\[\\d+\\])+");

    private final WordTagger tagger;
    private final NounPhrases phrases;
    private final QuestionAnalysis analysis;
    private final Fragments fragments;
    private final Weights weights;

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
        this.tagger = tagger;
        this.phrases = new NounPhrases(known);
        this.analysis = analysis;
        this.fragments = new Fragments(embedder);
        this.weights = weights;
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
                    said(step.text()), step.carried(), turn.answer().map(this::answered), answers(turn.question()));
        }
        String text = step(question, focus).text();
        return new Resolution(question, text, forms(question, text, history));
    }

    /**
     * What somebody else made of {@code question}: that is looked for first, and what the rules look for beside it.
     *
     * @param proposed the question made to stand alone, not blank
     */
    public Resolution rewritten(String question, String proposed, List<Turn> history) {
        return new Resolution(question, proposed, forms(question, proposed, history));
    }

    private List<Query.Form> forms(String question, String text, List<Turn> history) {
        List<Query.Form> forms = new ArrayList<>(List.of(new Query.Form(text, 1)));
        if (!text.equals(question) && weights.asked() > 0) {
            forms.add(new Query.Form(question, weights.asked()));
        }
        Map<String, Double> earlier = new LinkedHashMap<>();
        earlier.merge(history.get(0).question(), weights.first(), Double::sum);
        earlier.merge(history.get(history.size() - 1).question(), weights.previous(), Double::sum);
        earlier.forEach((before, weight) -> {
            if (weight > 0) {
                forms.add(new Query.Form(before + " " + question, weight));
            }
        });
        return forms;
    }

    /** A question made to stand alone, and what it leaned on. */
    private record Step(String text, Optional<NounPhrase> carried) {}

    private Step step(String question, Focus focus) {
        if (focus.isNone()) {
            return new Step(question, Optional.empty());
        }
        Matcher correction = CORRECTION.matcher(question.strip());
        if (correction.matches()) {
            return corrected(correction.group(1), question, focus);
        }
        Matcher denial = DENIAL.matcher(question.strip());
        if (denial.matches() && !said(denial.group(1)).isClause()) {
            return corrected(denial.group(1), question, focus);
        }
        if (NOT_FIRST.matcher(question.strip()).matches() && !said(question).isClause()) {
            return corrected(question.strip(), question, focus);
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
        Utterance now = linked ? thing(said(piece)) : said(piece);
        if (now.isClause() && !isOnlySubject(now)) {
            References references = new References(now, focus);
            String resolved = references.resolved();
            if (!resolved.equals(piece)) {
                return new Step(capital(resolved), references.carried());
            }
            boolean pointing = linked || SAID_SO.matcher(now.text()).find();
            boolean open = pointing && !now.isAnchored() && focus.topic().isPresent();
            return open
                    ? new Step(Wording.with(capital(piece), focus.topic().get()), focus.topic())
                    : new Step(question, Optional.empty());
        }
        if (linked || now.words().get(0).is(PartOfSpeech.ADP, PartOfSpeech.AUX)) {
            String exchanged = isOnlySubject(now)
                    ? piece.substring(now.words().get(1).span().start())
                    : piece;
            Optional<Step> step = exchanged(thing(said(exchanged)), focus, Optional.empty());
            if (step.isPresent()) {
                return step.get();
            }
        }
        return thrownIn(now, focus);
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
                || now.text().strip().endsWith("!")
                || COMPARING.matcher(words).find()
                || words.toLowerCase(Locale.ROOT).contains(topic.head().replaceFirst("s$", ""))
                || now.phrases().stream()
                        .anyMatch(phrase -> phrase.isName() || phrase.completed() || phrase.specific() >= 2);
        return stands
                ? new Step(now.text(), Optional.empty())
                : new Step(words + " of " + topic.definite() + "?", Optional.of(topic));
    }

    private Step corrected(String meant, String question, Focus focus) {
        if (said(meant).isClause()) {
            return understood(meant, meant, false, focus);
        }
        Optional<String> instead = Optional.empty();
        String piece = meant;
        Matcher first = NOT_FIRST.matcher(meant);
        Matcher last = NOT_LAST.matcher(meant);
        if (first.matches()) {
            instead = Optional.of(first.group(1));
            piece = first.group(2);
        } else if (last.matches()) {
            piece = last.group(1);
            instead = Optional.of(last.group(2));
        }
        Utterance now = said(RIGHT.matcher(piece).replaceFirst(""));
        return exchanged(thing(now), focus, instead).orElseGet(() -> thrownIn(now, focus));
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

    /** A word or two thrown in are no clause, whatever the tagger takes a lonely word for. */
    private Utterance thing(Utterance piece) {
        boolean few = piece.words().stream()
                        .filter(word -> !word.is(PartOfSpeech.PUNCT))
                        .count()
                <= 2;
        if (!few || piece.words().stream().noneMatch(word -> word.is(PartOfSpeech.VERB))) {
            return piece;
        }
        List<Word> words = piece.words().stream()
                .map(word -> word.is(PartOfSpeech.VERB) ? word.as(PartOfSpeech.NOUN) : word)
                .toList();
        return utterance(piece.text(), words);
    }

    private Utterance said(String text) {
        List<Word> words = Utterance.mended(Word.of(text, tagger.tag(text)));
        return utterance(text, words);
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

    private Utterance utterance(String text, List<Word> words) {
        return new Utterance(text, words, phrases.find(text, words, true), phrases.find(text, words, false));
    }

    private Utterance answered(String answer) {
        String text = PUT_IN.matcher(answer).replaceAll("");
        return said(text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER));
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
