package dev.footnote.answer.conversation;

import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.question.Turn;
import dev.footnote.embedding.Embedder;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.WordTagger;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.NounPhrase.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Resolves a follow-up question by rules, so that it stands alone; one that stands already is left as it is. */
public final class QuestionResolver {

    private static final int MOST_TURNS = 10;

    /** "Who said so?": said what? */
    private static final Pattern SAID_SO = Pattern.compile(
            "\\b(?:say|says|said|think|thinks|thought|claims?|claimed|did|does|do) (?:so|that|this)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private final Utterances utterances;
    private final CorpusKnowledge known;
    private final QuestionAnalysis analysis;
    private final Fragments fragments;
    private final Pieces pieces;
    private final SearchForms forms;

    /** @param embedder tells which things are of one sort */
    public QuestionResolver(
            WordTagger tagger, CorpusKnowledge known, QuestionAnalysis analysis, Embedder embedder, Weights weights) {
        this.utterances = new Utterances(tagger, known::kind);
        this.known = known;
        this.analysis = analysis;
        this.fragments = new Fragments(embedder);
        this.pieces = new Pieces(utterances, fragments, known);
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
            if (!Opening.isIdle(turn.question())) {
                focus = focus.after(
                        utterances.said(step.text()),
                        step.carried(),
                        step.alternatives(),
                        turn.answer().map(utterances::answered),
                        answers(turn.question()));
            }
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

    private Step step(String question, Focus focus) {
        if (focus.isNone() || Opening.isIdle(question)) {
            return new Step(question, Optional.empty());
        }
        Optional<String> meant = Corrections.meant(
                question.strip(), words -> utterances.said(words).isClause());
        if (meant.isPresent()) {
            boolean clause =
                    utterances.said(meant.get()).isClause() && meant.get().split("\\s+").length > Pieces.LONGEST;
            return clause
                    ? understood(meant.get(), meant.get(), false, focus)
                    : pieces.corrected(Corrections.exchange(meant.get()), focus);
        }
        Opening opening = Opening.of(question.strip());
        return understood(question, opening.rest(), opening.linked(), focus);
    }

    private Step understood(String question, String rest, boolean linked, Focus focus) {
        Optional<String> bare = Opening.bare(rest);
        if (bare.isPresent()) {
            return new Step(Wording.asked(Wording.capital(bare.get()), focus.last()), focus.topic());
        }
        if (Opening.wantsMore(rest)) {
            return new Step(
                    Wording.capital(Wording.body(rest)) + ": " + focus.last().text(), focus.topic());
        }
        Optional<String> compared = Comparisons.among(rest, focus.alternatives());
        if (compared.isPresent()) {
            return new Step(Wording.capital(compared.get()), focus.topic(), focus.alternatives());
        }
        Utterance said = utterances.said(rest);
        return Pieces.isOne(said, linked) ? pieces.step(said, linked, focus) : clause(question, said, linked, focus);
    }

    private Step clause(String question, Utterance now, boolean linked, Focus focus) {
        References references = new References(now, focus, known);
        String resolved = references.resolved();
        if (!resolved.equals(now.text())) {
            return new Step(Wording.capital(resolved), references.carried());
        }
        boolean empty =
                now.phrases().stream().allMatch(phrase -> Focus.isLight(phrase) || phrase.article() == Article.ASKED);
        boolean pointing = linked && empty || SAID_SO.matcher(now.text()).find();
        Optional<NounPhrase> about =
                focus.topic().filter(topic -> pointing && !now.isAnchored() && fragments.mayConcern(now, topic));
        return about.map(topic -> new Step(Wording.with(Wording.capital(now.text()), topic), about))
                .orElseGet(() -> new Step(question, Optional.empty()));
    }

    private Predicate<NounPhrase> answers(String question) {
        Expectation expectation = analysis.analyze(question).expectation();
        Set<Kind> kinds = expectation.kinds();
        return phrase -> phrase.kind().filter(kinds::contains).isPresent();
    }
}
