package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clause that a sentence states: who or what, the verb, and the rest.
 *
 * @param sentence the sentence
 * @param lead where its leading phrase ends, as "In 1997," 0 where there is none
 * @param subjectFrom where the subject begins
 * @param subjectTo where it ends
 * @param auxiliaries the places of auxiliary verbs before the verb
 * @param verb the place of the verb, or of "is" where it joins two things
 * @param copula whether it is such an "is"
 * @param help the form of "do" that a question needs where there is no auxiliary, and the verb's base form; empty with one
 * @param rest where what follows the verb begins
 * @param end where the clause ends
 */
record MainClause(
        TaggedSentence sentence,
        int lead,
        int subjectFrom,
        int subjectTo,
        List<Integer> auxiliaries,
        int verb,
        boolean copula,
        Optional<Help> help,
        int rest,
        int end) {

    /** "did" and "open". */
    record Help(String form, String base) {}

    private static final String BE = "is|are|was|were|be|been|being";
    private static final String HAVE = "has|have|had";
    private static final String PARTICLES = "up|down|out|off|back|away|over|forward|together|ahead";

    /** What may stand behind a comma that ends a clause, rather than goes on with a list. */
    private static final Set<PartOfSpeech> GOING_ON =
            Set.of(PartOfSpeech.SCONJ, PartOfSpeech.PRON, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.VERB);

    static Optional<MainClause> of(TaggedSentence s, VerbForms verbs) {
        if (s.size() < 3) {
            return Optional.empty();
        }
        int first = s.is(0, PartOfSpeech.CCONJ) ? 1 : 0;
        boolean leading = !s.isName(first)
                && s.is(first, PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.ADV, PartOfSpeech.VERB);
        if (s.isWord(first, "if|unless|there|it")) {
            return Optional.empty();
        }
        if (!leading) {
            return from(s, 0, first, verbs);
        }
        for (int i = first + 1; i < s.size() - 2; i++) {
            if (s.isWord(i, ",")) {
                Optional<MainClause> found = from(s, i, i + 1, verbs);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        int dated = Dates.end(s, first);
        return dated > first ? from(s, dated, dated, verbs) : Optional.empty();
    }

    private static Optional<MainClause> from(TaggedSentence s, int lead, int start, VerbForms verbs) {
        int subjectTo = NounPhrases.fullEnd(s, start);
        if (subjectTo == start) {
            return Optional.empty();
        }
        int i = afterInsertion(s, subjectTo);
        List<Integer> auxiliaries = new ArrayList<>();
        while (s.is(i, PartOfSpeech.AUX, PartOfSpeech.ADV) || s.isWord(i, HAVE) && isBeforeParticiple(s, i, verbs)) {
            if (s.isWord(i, "not|never|hardly|barely|rarely|seldom|longer|n[’']t|'s|’s|’re|'re")) {
                return Optional.empty();
            }
            if (!s.is(i, PartOfSpeech.ADV)) {
                auxiliaries.add(i);
            }
            i++;
        }
        boolean main = s.is(i, PartOfSpeech.VERB) && !s.isWord(i, BE);
        if (s.isWord(i, BE) && !main) {
            return Optional.empty();
        }
        if (!main) {
            return joined(s, lead, start, subjectTo, auxiliaries);
        }
        Optional<Help> help = auxiliaries.isEmpty() ? help(s, start, subjectTo, i, verbs) : Optional.empty();
        if (isSwallowed(s, subjectTo, i, verbs)) {
            return Optional.empty();
        }
        boolean fits =
                auxiliaries.isEmpty() ? help.isPresent() && !s.isWord(i + 1, "by") : agrees(s, auxiliaries, i, verbs);
        int rest = s.isWord(i + 1, PARTICLES) && s.is(i + 1, PartOfSpeech.ADP, PartOfSpeech.ADV) ? i + 2 : i + 1;
        return fits
                ? Optional.of(
                        new MainClause(s, lead, start, subjectTo, auxiliaries, i, false, help, rest, end(s, rest)))
                : Optional.empty();
    }

    private static boolean isBeforeParticiple(TaggedSentence s, int have, VerbForms verbs) {
        int next = s.is(have + 1, PartOfSpeech.ADV) ? have + 2 : have + 1;
        return s.isWord(next, "been") || s.is(next, PartOfSpeech.VERB) && verbs.isParticiple(s.lower(next));
    }

    /** "The visit signals continued support": the verb was taken for a noun, and what follows it for a verb. */
    private static boolean isSwallowed(TaggedSentence s, int subjectTo, int verb, VerbForms verbs) {
        return subjectTo == verb
                && s.is(verb - 2, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && verbs.ofPresent(s.lower(verb - 1)).isPresent()
                && s.isWord(verb, ".*(?:ed|en|ing)")
                && s.is(verb + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    }

    /** Behind ", the chair of the board," and the like. */
    private static int afterInsertion(TaggedSentence s, int subjectTo) {
        if (!s.isWord(subjectTo, ",")) {
            return subjectTo;
        }
        for (int i = subjectTo + 1; i < s.size() && i < subjectTo + 16; i++) {
            if (s.isWord(i, ",")) {
                return s.is(i + 1, PartOfSpeech.AUX, PartOfSpeech.VERB) ? i + 1 : s.size();
            }
        }
        return s.size();
    }

    private static Optional<MainClause> joined(
            TaggedSentence s, int lead, int start, int subjectTo, List<Integer> auxiliaries) {
        if (auxiliaries.isEmpty()) {
            return Optional.empty();
        }
        int be = auxiliaries.get(auxiliaries.size() - 1);
        boolean alone = auxiliaries.size() == 1 && s.isWord(be, "is|are|was|were");
        return alone
                ? Optional.of(new MainClause(
                        s, lead, start, subjectTo, List.of(), be, true, Optional.empty(), be + 1, end(s, be + 1)))
                : Optional.empty();
    }

    private static boolean agrees(TaggedSentence s, List<Integer> auxiliaries, int verb, VerbForms verbs) {
        String last = s.lower(auxiliaries.get(auxiliaries.size() - 1));
        String form = s.lower(verb);
        if (last.matches(BE)) {
            return form.endsWith("ing") || verbs.isParticiple(form);
        }
        return !last.matches(HAVE) || verbs.isParticiple(form);
    }

    private static Optional<Help> help(TaggedSentence s, int from, int to, int verb, VerbForms verbs) {
        String form = s.lower(verb);
        boolean plural = NounPhrases.isPlural(s, to, from) || NounPhrases.isJoined(s, from, to);
        Optional<Help> past = verbs.ofPast(form).map(base -> new Help("did", base));
        Optional<Help> present =
                plural ? Optional.empty() : verbs.ofPresent(form).map(base -> new Help("does", base));
        Optional<Help> base = plural && verbs.ofPast(form + "ed").isPresent() && !form.endsWith("ed")
                ? Optional.of(new Help("do", form))
                : Optional.empty();
        return past.or(() -> present).or(() -> base);
    }

    /** Where the clause ends: at a mark, or where another begins. */
    private static int end(TaggedSentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean mark = s.word(i).matches("[^\\p{L}\\d$€£%]+") && !s.isHyphen(i);
            boolean other = s.isWord(
                            i,
                            "because|although|though|while|whereas|if|when|which|who|whose|whom|where|that|unless"
                                    + "|until|since|after|before|as|but|so|than|according|including|such")
                    && !(s.isWord(i, "since|until|after|before|as") && s.is(i, PartOfSpeech.ADP));
            boolean second = s.isWord(i, "and|or")
                    && (s.is(i + 1, PartOfSpeech.VERB, PartOfSpeech.AUX)
                            || s.is(i + 1, PartOfSpeech.ADV) && s.is(i + 2, PartOfSpeech.VERB)
                            || s.is(i + 1, PartOfSpeech.PRON));
            if (mark || other || second) {
                return i;
            }
        }
        return s.size();
    }

    /** Whether the clause is whole at its end, rather than cut within a list. */
    boolean isWhole() {
        if (end == sentence.size() || !sentence.isWord(end, ",")) {
            return end == sentence.size()
                    || !sentence.isWord(end, "and|or|as|than|such|that|who|[\"“”:]")
                            && !sentence.word(end).matches("[“\"].*");
        }
        int next = end + 1;
        boolean goesOn = next < sentence.size()
                && (GOING_ON.contains(sentence.words().get(next).part()) || sentence.isWord(next, "but|and|which|who"));
        boolean list = sentence.isWord(next, "and|or") && !sentence.is(next + 1, PartOfSpeech.PRON, PartOfSpeech.VERB);
        return goesOn && !list;
    }

    String subject() {
        return sentence.said(subjectFrom, subjectTo);
    }

    boolean hasSpecificSubject() {
        boolean another = sentence.isWord(subjectFrom, "a|an")
                && sentence.isWord(
                        subjectFrom + 1, "second|third|fourth|fifth|further|new|similar|different|large|small|few");
        return !another && NounPhrases.isSpecific(sentence, subjectFrom, subjectTo);
    }

    boolean isPluralSubject() {
        return NounPhrases.isPlural(sentence, subjectTo, subjectFrom)
                || NounPhrases.isJoined(sentence, subjectFrom, subjectTo);
    }

    boolean isPassive() {
        return !copula
                && !auxiliaries.isEmpty()
                && sentence.isWord(auxiliaries.get(auxiliaries.size() - 1), BE)
                && !sentence.word(verb).endsWith("ing");
    }

    /** The verb's base form, where it is known. */
    Optional<String> base(VerbForms verbs) {
        String form = sentence.lower(verb);
        if (help.isPresent()) {
            return help.map(Help::base);
        }
        String last = auxiliaries.isEmpty() ? "" : sentence.lower(auxiliaries.get(auxiliaries.size() - 1));
        return last.matches(BE + "|" + HAVE) ? verbs.ofPast(form) : Optional.of(form);
    }

    /** The words that ask turned around: "was the tower built", "did the museum open", with a particle behind the verb. */
    String turned() {
        String particle = rest > verb + 1 ? " " + sentence.said(verb + 1, rest) : "";
        if (copula) {
            return sentence.lower(verb) + " " + subject();
        }
        if (help.isPresent()) {
            return help.get().form() + " " + subject() + " " + help.get().base() + particle;
        }
        String others =
                auxiliaries.stream().skip(1).map(i -> sentence.lower(i) + " ").collect(Collectors.joining());
        return sentence.lower(auxiliaries.get(0)) + " " + subject() + " " + others + sentence.lower(verb) + particle;
    }

    /** The verb with its auxiliaries as it stands. */
    String predicate() {
        String before = auxiliaries.stream().map(i -> sentence.lower(i) + " ").collect(Collectors.joining());
        return before + sentence.said(verb, rest);
    }

    /** Whether the words from one place to another can be said in a question as they are. */
    boolean isClean(int from, int to) {
        if (from == to) {
            return true;
        }
        if (to - from > 14 || !sentence.standsAlone(from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean infinitive = sentence.isWord(i - 1, "to");
            boolean verbal = sentence.is(i, PartOfSpeech.VERB)
                    && !infinitive
                    && !sentence.word(i).endsWith("ing")
                    && !(sentence.isWord(i, ".*(?:ed|en)") && sentence.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ));
            if (sentence.is(i, PartOfSpeech.AUX) && !infinitive || verbal || sentence.isWord(i, "as|that|than")) {
                return false;
            }
        }
        return !sentence.is(
                to - 1,
                PartOfSpeech.ADP,
                PartOfSpeech.DET,
                PartOfSpeech.CCONJ,
                PartOfSpeech.PART,
                PartOfSpeech.AUX,
                PartOfSpeech.SCONJ);
    }
}
