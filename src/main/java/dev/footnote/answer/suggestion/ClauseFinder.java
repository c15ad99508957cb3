package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the clause that a sentence states; rather none than one that is not surely understood. */
final class ClauseFinder {

    private static final Set<String> NO_SUBJECT = Set.of("if", "unless", "there", "it");
    private static final Set<String> DENYING =
            Set.of(("not never hardly barely rarely seldom longer n't 's 're").split(" "));
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "out", "off", "back", "away", "over", "forward", "together", "ahead");
    private static final Set<String> OPENING = Set.of(
            ("because although though while whereas if when which who whose whom where that unless until since after"
                            + " before as but so than according including such")
                    .split(" "));
    private static final Set<String> ALSO_PREPOSITIONS = Set.of("since", "until", "after", "before", "as");

    /** Forms that are participles only, and no past. */
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:en|wn|un|orn|ung|um|one)");

    private static final int LONGEST_INSERTION = 16;

    private ClauseFinder() {}

    static Optional<Clause> of(Assertion s) {
        int first = s.is(0, PartOfSpeech.CCONJ) ? 1 : 0;
        if (s.size() < 4 || s.isOne(first, NO_SUBJECT)) {
            return Optional.empty();
        }
        boolean leading = s.is(first, PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.ADV, PartOfSpeech.VERB);
        return leading ? behindLead(s, first) : from(s, 0, first);
    }

    private static Optional<Clause> behindLead(Assertion s, int first) {
        Optional<Clause> behindComma = IntStream.range(first + 1, s.size() - 2)
                .filter(i -> s.isWord(i, ","))
                .mapToObj(i -> from(s, i, i + 1))
                .flatMap(Optional::stream)
                .findFirst();
        int dated = Dates.end(s, first);
        return behindComma.or(() -> dated > first ? from(s, dated, dated) : Optional.empty());
    }

    private static Optional<Clause> from(Assertion s, int lead, int from) {
        int to = Phrases.fullEnd(s, from, Phrases.ATTACHING);
        int verb = to == from ? s.size() : afterInsertion(s, to);
        List<Integer> auxiliaries = new ArrayList<>();
        while (s.is(verb, PartOfSpeech.AUX, PartOfSpeech.ADV)) {
            if (s.isOne(verb, DENYING)) {
                return Optional.empty();
            }
            if (!s.is(verb, PartOfSpeech.ADV)) {
                auxiliaries.add(verb);
            }
            verb++;
        }
        if (s.is(verb, PartOfSpeech.VERB) && !s.isOne(verb, Clause.BE)) {
            return acting(s, lead, from, to, auxiliaries, verb);
        }
        boolean joins = auxiliaries.size() == 1 && s.isOne(auxiliaries.get(0), Set.of("is", "are", "was", "were"));
        return joins ? Optional.of(joined(s, lead, from, to, auxiliaries.get(0))) : Optional.empty();
    }

    private static Clause joined(Assertion s, int lead, int from, int to, int be) {
        return new Clause(s, lead, from, to, new Clause.Verbs(List.of(), be, Optional.empty()), be + 1, end(s, be + 1));
    }

    private static Optional<Clause> acting(
            Assertion s, int lead, int from, int to, List<Integer> auxiliaries, int verb) {
        Optional<String> help = auxiliaries.isEmpty() ? help(s, from, to, verb) : Optional.empty();
        boolean fits = auxiliaries.isEmpty()
                ? help.isPresent() && !s.isWord(verb + 1, "by")
                : agrees(s, auxiliaries.get(auxiliaries.size() - 1), verb);
        if (!fits || isSwallowed(s, to, verb)) {
            return Optional.empty();
        }
        boolean particle = s.isOne(verb + 1, PARTICLES) && s.is(verb + 1, PartOfSpeech.ADP, PartOfSpeech.ADV);
        int rest = particle ? verb + 2 : verb + 1;
        return Optional.of(
                new Clause(s, lead, from, to, new Clause.Verbs(auxiliaries, verb, help), rest, end(s, rest)));
    }

    /** Behind ", the chair of the board," and the like. */
    private static int afterInsertion(Assertion s, int to) {
        if (!s.isWord(to, ",")) {
            return to;
        }
        int close = to + 1;
        while (close < s.size() && close < to + LONGEST_INSERTION && !s.isWord(close, ",")) {
            close++;
        }
        return s.isWord(close, ",") && s.is(close + 1, PartOfSpeech.AUX, PartOfSpeech.VERB) ? close + 1 : s.size();
    }

    /** "The visit signals continued support": the verb was taken for a noun, and what follows it for a verb. */
    private static boolean isSwallowed(Assertion s, int to, int verb) {
        return to == verb
                && s.is(verb - 1, PartOfSpeech.NOUN)
                && s.isNoun(verb - 2)
                && s.lower(verb - 1).endsWith("s")
                && s.lower(verb).matches(".*(?:ed|en|ing)")
                && s.is(verb + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    }

    private static boolean agrees(Assertion s, int auxiliary, int verb) {
        String form = s.lower(verb);
        boolean participle =
                form.endsWith("ed") || !s.lemma(verb).isEmpty() && !form.endsWith("s") && !form.endsWith("ing");
        if (s.isOne(auxiliary, Clause.BE)) {
            return participle || form.endsWith("ing");
        }
        return !s.isOne(auxiliary, HAVE) || participle;
    }

    /** The form of "do" by that of the verb and the number of the subject, where it is sure. */
    private static Optional<String> help(Assertion s, int from, int to, int verb) {
        String form = s.lower(verb);
        String base = s.lemma(verb);
        boolean plural = Phrases.isPlural(s, from, to);
        if (base.isEmpty() || form.endsWith("ing") || PARTICIPLE.matcher(form).matches() && !form.equals(base)) {
            return Optional.empty();
        }
        if (form.equals(base)) {
            return plural ? Optional.of("do") : Optional.empty();
        }
        boolean present = form.endsWith("s");
        return present && plural ? Optional.empty() : Optional.of(present ? "does" : "did");
    }

    /** Where the clause ends: at a mark, or where another begins. */
    private static int end(Assertion s, int from) {
        return IntStream.range(from, s.size())
                .filter(i -> s.isMark(i) && !s.isHyphen(i) || opensAnother(s, i) || isSecond(s, i))
                .findFirst()
                .orElse(s.size());
    }

    private static boolean opensAnother(Assertion s, int i) {
        return s.isOne(i, OPENING) && !(s.isOne(i, ALSO_PREPOSITIONS) && s.is(i, PartOfSpeech.ADP));
    }

    private static boolean isSecond(Assertion s, int i) {
        int next = s.is(i + 1, PartOfSpeech.ADV) ? i + 2 : i + 1;
        return (s.isWord(i, "and") || s.isWord(i, "or"))
                && s.is(next, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.PRON);
    }
}
