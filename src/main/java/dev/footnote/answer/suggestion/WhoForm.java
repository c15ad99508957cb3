package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions with "who", of clauses such as "Anna Berg invented the lamp", "The lamp was invented by Anna Berg", "Anna Berg, a keeper of bees, said …". */
final class WhoForm implements QuestionForm {

    private static final Set<String> NO_OBJECT = Set.of("that", "to", "in", "on", "at", "about");

    @Override
    public Stream<MadeQuestion> of(Clause clause) {
        return Stream.concat(who(clause).stream(), byWhom(clause).stream());
    }

    private static Optional<MadeQuestion> who(Clause clause) {
        Assertion s = clause.sentence();
        boolean acts = !clause.isPassive()
                && !clause.isCopula()
                && People.isPerson(s, clause.from(), clause.to())
                && clause.verbs().help().filter("did"::equals).isPresent();
        boolean whole =
                clause.end() >= clause.rest() + 2 && clause.isWhole() && clause.isClean(clause.rest(), clause.end());
        return acts && whole && !s.isOne(clause.rest(), NO_OBJECT) && isOfOneThing(clause)
                ? Optional.of(new MadeQuestion(
                        "Who " + clause.predicate() + " " + s.said(clause.rest(), clause.end()) + "?",
                        "who",
                        Optional.of(s.span(clause.from(), clause.to())),
                        0.9))
                : Optional.empty();
    }

    /** Whether what is done says to what: who had a stroke may be anybody. */
    private static boolean isOfOneThing(Clause clause) {
        Assertion s = clause.sentence();
        int to = Phrases.end(s, clause.rest());
        return to > clause.rest()
                && Phrases.isSpecific(s, clause.rest(), to)
                && !WhatForm.isLight(s.lemma(clause.verb()));
    }

    private static Optional<MadeQuestion> byWhom(Clause clause) {
        Assertion s = clause.sentence();
        if (!clause.isPassive() || !clause.isAboutOneThing()) {
            return Optional.empty();
        }
        int by = IntStream.range(clause.rest(), clause.end())
                .filter(i -> s.isWord(i, "by"))
                .findFirst()
                .orElse(s.size());
        int to = Phrases.fullEnd(s, by + 1, Set.of("of"));
        return to > by + 1 && People.isNamedInFull(s, by + 1, to) && clause.isClean(clause.rest(), by)
                ? Optional.of(new MadeQuestion(
                        "Who " + clause.turned() + " " + s.said(clause.rest(), by) + " by?",
                        "by whom",
                        Optional.of(s.span(by + 1, to)),
                        0.9))
                : Optional.empty();
    }

    /** Persons that are explained where they are named. */
    static Stream<MadeQuestion> named(Assertion s) {
        String be = s.text().matches("(?s).*\\b1\\d{3}\\b.*") ? "was" : "is";
        return People.inFull(s).stream()
                .flatMap(person -> explained(s, person)
                        .map(span -> new MadeQuestion(
                                "Who " + be + " " + person.span().in(s.text()) + "?", "who is", Optional.of(span), 0.9))
                        .stream());
    }

    private static Optional<Span> explained(Assertion s, Mention person) {
        int from = at(s, person.span().start());
        int to = at(s, person.span().end() + 1);
        return behind(s, s.isWord(to - 1, ",") ? to - 1 : to).or(() -> title(s, from));
    }

    /** The first word that begins there or after. */
    private static int at(Assertion s, int start) {
        return IntStream.range(0, s.size())
                .filter(i -> s.words().get(i).span().start() >= start)
                .findFirst()
                .orElse(s.size());
    }

    /** "Foreign Minister" before a name. */
    private static Optional<Span> title(Assertion s, int name) {
        int from = name;
        while (s.isNoun(from - 1) || s.is(from - 1, PartOfSpeech.ADJ)) {
            from--;
        }
        return from < name && People.isRole(s, name - 1) ? Optional.of(s.span(from, name)) : Optional.empty();
    }

    /** ", a keeper of bees," behind a name. */
    private static Optional<Span> behind(Assertion s, int comma) {
        int to = s.isWord(comma, ",") ? Phrases.fullEnd(s, comma + 1, Phrases.ATTACHING) : comma + 1;
        boolean closed = s.isWord(to, ",") || s.isWord(to, "who") || to == s.size();
        return closed && to > comma + 1 && People.isRole(s, Phrases.head(s, comma + 1, to))
                ? Optional.of(s.span(comma + 1, to))
                : Optional.empty();
    }
}
