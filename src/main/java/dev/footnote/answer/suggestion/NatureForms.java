package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who somebody and what something is: "The Sund is a strait", "Anna Berg, a keeper of bees, said …". */
final class NatureForms implements QuestionForm {

    private final People people;

    NatureForms(People people) {
        this.people = people;
    }

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        return Stream.of(definition(clause), measure(clause), known(clause)).flatMap(Optional::stream);
    }

    private Optional<MadeQuestion> definition(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.end(s, clause.rest());
        boolean defines = clause.copula()
                && clause.lead() == 0
                && to > clause.rest()
                && (s.isWord(clause.rest(), "a|an") || clause.isPluralSubject() && NounPhrases.isPluralNoun(s, to - 1));
        int from = clause.subjectFrom();
        boolean named = isNameLike(s, from, clause.subjectTo());
        boolean fits = defines && named && s.standsAlone(from, clause.subjectTo()) && clause.subjectTo() - from <= 6;
        if (!fits) {
            return Optional.empty();
        }
        boolean person = people.isRole(s, NounPhrases.head(s, clause.rest(), to));
        boolean unsure = !person && s.isName(from) && clause.subjectTo() - from == 2 && s.isWord(clause.verb(), "was");
        return unsure
                ? Optional.empty()
                : Optional.of(new MadeQuestion(
                        (person ? "Who " : "What ") + clause.turned() + "?",
                        "nature",
                        Optional.of(s.span(clause.rest(), clause.end())),
                        0.95));
    }

    /** A name, or a thing with more than one word; no role and no part of something. */
    private static boolean isNameLike(TaggedSentence s, int from, int to) {
        boolean name = false;
        for (int i = from; i < to; i++) {
            name |= s.isName(i);
            if (s.is(i, PartOfSpeech.ADP) && !s.isWord(i, "of|for") || s.isPossessive(i)) {
                return false;
            }
        }
        return name || to - from >= 2 && !s.isWord(from, "the");
    }

    /** "The lake is 146 metres deep": how deep is the lake? */
    private static Optional<MadeQuestion> measure(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int last = clause.end() - 1;
        boolean fits = clause.copula()
                && last >= clause.rest() + 2
                && last <= clause.rest() + 4
                && NounPhrases.isSpecific(s, clause.subjectFrom(), clause.subjectTo())
                && (s.is(clause.rest(), PartOfSpeech.NUM) || s.is(clause.rest() + 1, PartOfSpeech.NUM))
                && s.isWord(last, "long|deep|high|wide|tall|old|thick");
        return fits
                ? Optional.of(new MadeQuestion(
                        "How " + s.lower(last) + " " + clause.turned() + "?",
                        "how",
                        Optional.of(s.span(clause.rest(), clause.end())),
                        1))
                : Optional.empty();
    }

    /** "The strait is known as the Sund": what is the strait known as? */
    private static Optional<MadeQuestion> known(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean fits = clause.isPassive()
                && s.isWord(clause.verb(), "known|regarded|described|seen|classified|viewed|considered|called|named")
                && s.isWord(clause.verb(), "called|named") != s.isWord(clause.end(), "as")
                && (s.isWord(clause.verb(), "called|named")
                        || clause.end() == clause.rest()
                        || s.isWord(clause.rest(), "by") && s.isWord(clause.verb(), "described|seen|viewed"))
                && NounPhrases.isSpecific(s, clause.subjectFrom(), clause.subjectTo());
        int from = s.isWord(clause.end(), "as") ? clause.end() + 1 : clause.rest();
        int to = NounPhrases.fullEnd(s, from);
        boolean said = to > from || s.isWord(clause.verb(), "described|seen|viewed") && s.is(from, PartOfSpeech.ADJ);
        return fits && said
                ? Optional.of(new MadeQuestion(
                        (s.isWord(clause.verb(), "known|called|named|considered") ? "What " : "How ")
                                + clause.turned()
                                + (s.isWord(clause.verb(), "known") ? " as?" : "?"),
                        "known",
                        Optional.of(s.span(from, Math.max(to, from + 1))),
                        0.9))
                : Optional.empty();
    }

    /** Persons and things that are explained where they are named. */
    Stream<MadeQuestion> named(TaggedSentence s) {
        List<MadeQuestion> found = new ArrayList<>();
        boolean past = s.text().matches("(?s).*\\b1[0-9]\\d{2}\\b.*");
        for (Mention person : people.titled(s)) {
            int from = at(s, person.span().start());
            int to = endingAt(s, person.span().end());
            if (from >= 0 && to > from && s.standsAlone(from, to)) {
                Optional<Span> title = title(s, from);
                Optional<Span> behind = behind(s, to, true);
                Optional<Span> explained = behind.isPresent() ? behind : title;
                explained.ifPresent(span -> found.add(new MadeQuestion(
                        "Who " + (past ? "was " : "is ") + s.said(from, to) + "?", "who is", Optional.of(span), 0.9)));
            }
        }
        return found.stream();
    }

    private static int at(TaggedSentence s, int start) {
        for (int i = 0; i < s.size(); i++) {
            if (s.words().get(i).span().start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static int endingAt(TaggedSentence s, int end) {
        for (int i = 0; i < s.size(); i++) {
            if (s.words().get(i).span().end() == end) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Foreign Minister" before a name. */
    private Optional<Span> title(TaggedSentence s, int name) {
        int from = name;
        while (from > 0 && (s.isName(from - 1) || s.is(from - 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ))) {
            from--;
        }
        return from < name && people.isRole(s, name - 1) ? Optional.of(s.span(from, name)) : Optional.empty();
    }

    /** ", a keeper of bees," behind a name. */
    private Optional<Span> behind(TaggedSentence s, int name, boolean person) {
        if (!s.isWord(name, ",")) {
            return Optional.empty();
        }
        int to = NounPhrases.fullEnd(s, name + 1);
        boolean role = to > name + 1 && people.isRole(s, NounPhrases.head(s, name + 1, to)) == person;
        return role && (s.isWord(to, ",|who") || to == s.size()) ? Optional.of(s.span(name + 1, to)) : Optional.empty();
    }
}
