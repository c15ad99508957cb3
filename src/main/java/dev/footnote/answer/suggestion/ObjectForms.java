package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done, to what, and how much: "The council rejected the plan", "The tower needs to be painted". */
final class ObjectForms implements QuestionForm {

    /** Verbs that need no more than their object to make sense. */
    private static final String WHOLE =
            "launch|win|sign|reject|announce|repeat|propose|build|create|introduce|develop|discover"
                    + "|invent|establish|produce|include|contain|provide|require|approve|ban|publish|release|design|write|buy|sell"
                    + "|acquire|cover|need|want|cause|face|replace|reaffirm|raise|lose|destroy|demand|recommend|suggest|collect"
                    + "|measure|protect|prevent|reduce|increase|affect|control|carry|eat|study|teach|perform|operate|own|manage"
                    + "|organize|organise|host|celebrate|represent|describe|identify|cost|weigh|threaten|supply|generate|store|detect"
                    + "|examine|investigate|criticize|criticise|oppose|support|offer|cite|consider|form|determine|enable|strengthen"
                    + "|express|defeat|conquer|promote|advocate|emphasize|emphasise|disclose|undermine|improve|strengthen|weaken";

    private static final String LEANING =
            "call for|depend on|consist of|belong to|lead to|rely on|refer to|result in|focus on"
                    + "|deal with|insist on|warn of|look for|account for|stand for|derive from|originate from|apply to|push for"
                    + "|coincide with|align with|contribute to|suffer from|compete with|connect to|run on|specialize in"
                    + "|specialise in|participate in|result from|consist in|differ from|feed on|campaign for";

    /** What may stand between "is" and a preposition. */
    private static final String BEING =
            "focused on|interested in|famous for|responsible for|known for|based on|similar to|made of"
                    + "|made from|made up of|composed of|named after|associated with|related to|caused by|covered by|followed by"
                    + "|home to|subject to|equal to|derived from|used for|used in|limited to|rich in|involved in|divided into"
                    + "|connected to|surrounded by|bordered by|influenced by|inspired by|replaced by|accompanied by|characterized by"
                    + "|characterised by|committed to|opposed to|dependent on|available in|available for|suited for|suitable for"
                    + "|noted for|attributed to|tied to|linked to|powered by|affected by|threatened by|measured in|measured by"
                    + "|required for|needed for|intended for|designed for|eligible for|entitled to|grouped into|organized into"
                    + "|organised into|converted to|converted into|stored in|written in|governed by|controlled by|produced by";

    private static final String WILLING =
            "want|need|plan|agree|decide|intend|hope|promise|refuse|try|aim|seek|offer|pledge"
                    + "|prepare|vow|threaten|attempt|choose|help|serve|tend";

    private static final String MEANT =
            "intended|designed|used|supposed|required|meant|allowed|obliged|permitted|asked|told"
                    + "|ordered|encouraged|urged|advised|able|forced";

    private static final String COUNTLESS =
            "years|months|weeks|days|hours|minutes|seconds|times|percent|metres|meters|dollars"
                    + "|euros|pounds|kilometres|kilometers|miles|feet|inches|degrees|francs|tonnes|tons|others|million|billion";

    private final VerbForms verbs;

    ObjectForms(VerbForms verbs) {
        this.verbs = verbs;
    }

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        if (!clause.hasSpecificSubject()) {
            return Stream.empty();
        }
        if (clause.copula()) {
            return Stream.of(partOf(clause), being(clause)).flatMap(Optional::stream);
        }
        return Stream.of(
                        makingDo(clause),
                        howMany(clause),
                        toDo(clause),
                        leaning(clause),
                        being(clause),
                        what(clause),
                        ofWhat(clause))
                .flatMap(Optional::stream)
                .limit(2);
    }

    /** "The club lost 31 hives": how many hives did the club lose? */
    private Optional<MadeQuestion> howMany(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int number = clause.rest();
        if (s.isWord(number, "some|about|around|roughly|almost|nearly|approximately|over")) {
            number++;
        }
        int noun = s.isWord(number + 1, "million|billion|thousand|hundred") ? number + 2 : number + 1;
        int to = NounPhrases.end(s, noun);
        boolean fits = s.is(number, PartOfSpeech.NUM)
                && !s.isWord(number, "one|1|(?:1\\d|20)\\d{2}")
                && !clause.isPassive()
                && to > noun
                && s.is(noun, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN)
                && NounPhrases.isPluralNoun(s, to - 1)
                && !s.isWord(to - 1, COUNTLESS)
                && !s.isWord(noun, COUNTLESS)
                && s.standsAlone(noun, to);
        boolean rest = fits
                && clause.isWhole()
                && clause.isClean(to, clause.end())
                && (to == clause.end() || s.is(to, PartOfSpeech.ADP));
        boolean bare = fits && (to == clause.end() || rest);
        return bare
                ? Optional.of(new MadeQuestion(
                        "How many " + s.said(noun, to) + " " + clause.turned() + " " + s.said(to, clause.end()) + "?",
                        "how many",
                        Optional.of(s.span(number, to)),
                        1))
                : Optional.empty();
    }

    /** "The town needs to raise the dam": what does the town need to do? */
    private Optional<MadeQuestion> toDo(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean verb = clause.base(verbs).filter(base -> base.matches(WILLING)).isPresent() && !clause.isPassive();
        boolean meant = clause.isPassive() && s.isWord(clause.verb(), MEANT);
        boolean fits = (verb || meant)
                && s.isWord(clause.rest(), "to")
                && s.is(clause.rest() + 1, PartOfSpeech.VERB)
                && !s.isWord(clause.rest() + 1, "be|have|remain|become|continue|do");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " to do?",
                        "to do",
                        Optional.of(s.span(clause.rest() + 1, Math.max(clause.end(), clause.rest() + 2))),
                        0.9))
                : Optional.empty();
    }

    /** "The plan calls for two gates": what does the plan call for? */
    private Optional<MadeQuestion> leaning(MainClause clause) {
        TaggedSentence s = clause.sentence();
        String leaning = clause.base(verbs).orElse("") + " " + s.lower(clause.rest());
        if ((leaning + " " + s.lower(clause.rest() + 1))
                .matches("cast doubt on|take part in|make use of|put pressure on")) {
            return Optional.of(new MadeQuestion(
                    "What " + clause.turned() + " " + s.said(clause.rest(), clause.rest() + 2) + "?",
                    "what",
                    Optional.empty(),
                    0.8));
        }
        int to = NounPhrases.fullEnd(s, clause.rest() + 1);
        boolean thing = to > clause.rest() + 1 || s.word(clause.rest() + 1).endsWith("ing");
        return leaning.matches(LEANING) && !clause.isPassive() && thing
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.lower(clause.rest()) + "?",
                        "what",
                        Optional.of(s.span(clause.rest() + 1, Math.max(to, clause.rest() + 2))),
                        0.8))
                : Optional.empty();
    }

    /** "The town is known for its cakes": what is the town known for? */
    private static Optional<MadeQuestion> being(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int word = clause.copula() ? clause.rest() : clause.verb();
        String being = s.lower(word) + " " + s.lower(word + 1);
        int from = s.isWord(word + 2, "its|their|his|her|both") ? word + 3 : word + 2;
        int to = NounPhrases.fullEnd(s, from);
        boolean fits = (clause.copula() || clause.isPassive())
                && being.matches(BEING)
                && to > from
                && !s.isWord(from, "1\\d{3}|20\\d{2}");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.said(clause.copula() ? word : word + 1, word + 2) + "?",
                        "being",
                        Optional.of(s.span(word + 2, to)),
                        0.9))
                : Optional.empty();
    }

    /** "The council rejected the plan": what did the council reject? */
    private Optional<MadeQuestion> what(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean own = s.isWord(clause.rest(), "its|their|his|her");
        int to = NounPhrases.fullEnd(s, own ? clause.rest() + 1 : clause.rest());
        boolean object = to > clause.rest()
                && (s.isWord(clause.rest(), "the|a|an|its|their|his|her")
                        || s.is(clause.rest(), PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                        || s.isPossessive(clause.rest()));
        boolean fits =
                clause.base(verbs).filter(base -> base.matches(WHOLE)).isPresent() && !clause.isPassive() && object;
        boolean cut = s.isWord(to, "to")
                        && clause.base(verbs).filter("express"::equals).isEmpty()
                || s.isWord(to, "as|that");
        return fits && !cut
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + "?", "what", Optional.of(s.span(clause.rest(), to)), 0.6))
                : Optional.empty();
    }

    /** "The museum asked the town to pay": what did the museum ask the town to do? */
    private Optional<MadeQuestion> makingDo(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.end(s, clause.rest());
        boolean fits = clause.base(verbs)
                        .filter(
                                base -> base.matches(
                                        "pressure|press|urge|ask|tell|order|encourage|force|allow|enable|persuade|advise"
                                                + "|invite|require|expect|help|convince|permit|forbid|compel|oblige|lead|cause"))
                        .isPresent()
                && !clause.isPassive()
                && to > clause.rest()
                && s.isWord(to, "to")
                && s.is(to + 1, PartOfSpeech.VERB)
                && NounPhrases.isSpecific(s, clause.rest(), to);
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.said(clause.rest(), to) + " to do?",
                        "to do",
                        Optional.of(s.span(to + 1, Math.max(clause.end(), to + 2))),
                        1))
                : Optional.empty();
    }

    /** "The war is a continuation of an old quarrel": what is the war a continuation of? */
    private static Optional<MadeQuestion> partOf(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int of = s.isWord(clause.rest(), "a|an|the") ? clause.rest() + 2 : clause.rest() + 1;
        int to = NounPhrases.fullEnd(s, of + 1);
        boolean fits = s.isWord(of, "of")
                && s.isWord(
                        of - 1,
                        "part|continuation|result|capital|member|home|cause|symbol|form|branch|subset|consequence"
                                + "|product|source|seat|center|centre|founder|type|kind")
                && to > of + 1;
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.said(clause.rest(), of + 1) + "?",
                        "of what",
                        Optional.of(s.span(of + 1, to)),
                        0.7))
                : Optional.empty();
    }

    /** "The critic offered a harsh view of the play": what did the critic offer a harsh view of? */
    private Optional<MadeQuestion> ofWhat(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.end(s, clause.rest());
        boolean view = to > clause.rest()
                && to - clause.rest() <= 4
                && (s.isWord(clause.rest(), "a|an|the"))
                && s.isWord(
                        to - 1,
                        "view|importance|use|lack|study|part|understanding|role|picture|example|analysis"
                                + "|description|history|knowledge|risk|danger|possibility|creation|construction|development")
                && s.isWord(to, "of|in|on|for")
                && !clause.isPassive()
                && !s.isWord(clause.verb(), "said|says")
                && clause.isClean(clause.rest(), to);
        int end = NounPhrases.fullEnd(s, to + 1);
        return view && end > to + 1
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.said(clause.rest(), to + 1) + "?",
                        "of what",
                        Optional.of(s.span(to + 1, end)),
                        0.6))
                : Optional.empty();
    }
}
