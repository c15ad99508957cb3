package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions with "what" and "how many", of clauses such as "The council rejected the plan", "The club lost 31 hives", "The Sund is a strait". */
final class WhatForm implements QuestionForm {

    /** Verbs that say little without their object, or whose object is none. */
    private static final Set<String> LIGHT = Set.of(
            ("have do make take get give put go come become seem look mean let keep leave call name consider remain"
                            + " stay appear turn show find say tell feel see know think run hold set stand fall begin start stop"
                            + " end last live work be follow bring play pass bear meet grow lie spend")
                    .split(" "));

    private static final Set<String> ROUNDED =
            Set.of("some", "about", "around", "roughly", "almost", "nearly", "approximately", "over");
    private static final Set<String> SCALES = Set.of("million", "billion", "thousand", "hundred");

    /** What is measured rather than counted. */
    private static final Set<String> MEASURES = Set.of(
            ("years months weeks days hours minutes seconds times percent metres meters dollars euros pounds kilometres"
                            + " kilometers miles feet inches degrees francs tonnes tons others million billion")
                    .split(" "));

    private static final Set<String> OBJECT_OPENS = Set.of("the", "a", "an", "its", "their", "his", "her");

    /** Whether a verb says too little for a question. */
    static boolean isLight(String lemma) {
        return lemma.isEmpty() || LIGHT.contains(lemma);
    }

    @Override
    public Stream<MadeQuestion> of(Clause clause) {
        if (clause.isCopula()) {
            return definition(clause).stream();
        }
        boolean acts = clause.isAboutOneThing() && !clause.isPassive();
        return acts ? howMany(clause).or(() -> what(clause)).stream() : Stream.empty();
    }

    /** "The Sund is a strait": what is the Sund? */
    private static Optional<MadeQuestion> definition(Clause clause) {
        Assertion s = clause.sentence();
        int to = Phrases.end(s, clause.rest());
        boolean defines = clause.lead() == 0
                && to > clause.rest()
                && s.isOne(clause.rest(), Set.of("a", "an"))
                && clause.to() - clause.from() <= 6;
        boolean person = defines && People.isRole(s, Phrases.head(s, clause.rest(), to));
        return defines && isNameLike(s, clause.from(), clause.to())
                ? Optional.of(new MadeQuestion(
                        (person ? "Who " : "What ") + clause.turned() + "?",
                        "nature",
                        Optional.of(s.span(clause.rest(), clause.end())),
                        0.95))
                : Optional.empty();
    }

    /** A name, or a thing with more than one word; no part of something. */
    private static boolean isNameLike(Assertion s, int from, int to) {
        boolean part = IntStream.range(from, to).anyMatch(i -> s.is(i, PartOfSpeech.ADP) && !s.isWord(i, "of"));
        boolean name = IntStream.range(from, to).anyMatch(s::isName);
        return !part && s.standsAlone(from, to) && (name || to - from >= 2 && !s.isWord(from, "the"));
    }

    /** "The club lost 31 hives": how many hives did the club lose? */
    private static Optional<MadeQuestion> howMany(Clause clause) {
        Assertion s = clause.sentence();
        int number = s.isOne(clause.rest(), ROUNDED) ? clause.rest() + 1 : clause.rest();
        int noun = s.isOne(number + 1, SCALES) ? number + 2 : number + 1;
        int to = Phrases.end(s, noun);
        return isCount(s, number) && isCounted(s, noun, to) && isEasyEnd(clause, to)
                ? Optional.of(new MadeQuestion(
                        "How many " + s.said(noun, to) + " " + clause.turned() + " " + s.said(to, clause.end()) + "?",
                        "how many",
                        Optional.of(s.span(number, to)),
                        1))
                : Optional.empty();
    }

    private static boolean isCount(Assertion s, int number) {
        return s.is(number, PartOfSpeech.NUM) && !s.lower(number).matches("one|1|(?:1\\d|20)\\d{2}");
    }

    private static boolean isCounted(Assertion s, int noun, int to) {
        return to > noun
                && Phrases.isPluralNoun(s, to - 1)
                && !s.isOne(to - 1, MEASURES)
                && !s.isOne(noun, MEASURES)
                && s.standsAlone(noun, to);
    }

    private static boolean isEasyEnd(Clause clause, int to) {
        boolean cut = to != clause.end() && !clause.sentence().is(to, PartOfSpeech.ADP);
        return to == clause.end() || !cut && clause.isWhole() && clause.isClean(to, clause.end());
    }

    /** "The council rejected the plan": what did the council reject? */
    private static Optional<MadeQuestion> what(Clause clause) {
        Assertion s = clause.sentence();
        int to = Phrases.fullEnd(s, clause.rest(), Phrases.ATTACHING);
        boolean object = to > clause.rest()
                && (s.isOne(clause.rest(), OBJECT_OPENS) || s.is(clause.rest(), PartOfSpeech.ADJ, PartOfSpeech.NOUN));
        boolean whole =
                to == clause.end() && clause.isWhole() && clause.verbs().help().isPresent();
        return object && whole && clause.rest() == clause.verb() + 1 && !isLight(s.lemma(clause.verb()))
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + "?", "what", Optional.of(s.span(clause.rest(), to)), 0.6))
                : Optional.empty();
    }
}
