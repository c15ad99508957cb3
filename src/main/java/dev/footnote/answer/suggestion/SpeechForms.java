package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "The mayor said the bridge will open": what did the mayor say about the bridge? */
final class SpeechForms implements QuestionForm {

    private static final String SAYING = "said|says|announced|argued|claimed|warned|stressed|noted|reiterated|confirmed"
            + "|emphasi[sz]ed|explained|stated|insisted|acknowledged|declared|reported|predicted|suggested|clarified|replied"
            + "|maintained|concluded|wrote|observed|added|mentioned";

    private static final String TIMES =
            "day|week|month|year|decade|century|hour|minute|time|thing|way|part|number|lot|case|matter"
                    + "|order|end|fact|kind|sort|rest|place|side|half|percent|moment|eve|idea|question|one|years|days|weeks|months|times"
                    + "|things|ways|parts|people|others|amount|majority|variety|addition|example|result|course|form"
                    + "|terms|range|type|types";

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private final People people;

    private final VerbForms verbs;

    SpeechForms(People people, VerbForms verbs) {
        this.people = people;
        this.verbs = verbs;
    }

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        TaggedSentence s = clause.sentence();
        Stream<MadeQuestion> told =
                Stream.of(told(clause), askedAbout(clause), called(clause)).flatMap(Optional::stream);
        return Stream.concat(told, said(clause));
    }

    /** "The mayor told reporters that …": what did the mayor tell reporters? */
    private static Optional<MadeQuestion> told(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.fullEnd(s, clause.rest());
        boolean fits = s.isWord(clause.verb(), "told|reminded|warned|informed|assured")
                && to > clause.rest()
                && clause.help().isPresent()
                && clause.hasSpecificSubject()
                && s.standsAlone(clause.rest(), to)
                && (s.isWord(to, "that") || s.isWord(clause.end(), "that") || s.isWord(to, "[,“\"].*"));
        String did = clause.help().map(MainClause.Help::form).orElse("");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + did + " " + clause.subject() + " tell " + s.said(clause.rest(), to) + "?",
                        "told",
                        Optional.empty(),
                        0.8))
                : Optional.empty();
    }

    /** "Asked about the bridge, the mayor said …": what did the mayor say about the bridge? */
    private static Optional<MadeQuestion> askedAbout(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int about = s.isWord(0, "when") ? 2 : 1;
        int to = clause.lead();
        boolean fits = s.isWord(about - 1, "asked")
                && s.isWord(about, "about")
                && NounPhrases.fullEnd(s, about + 1) == to
                && s.standsAlone(about + 1, to)
                && clause.hasSpecificSubject()
                && s.isWord(clause.verb(), SAYING + "|answered|responded");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What did " + clause.subject() + " say about " + s.said(about + 1, to) + "?",
                        "said about",
                        Optional.empty(),
                        1))
                : Optional.empty();
    }

    /** "The mayor called the bridge a disgrace": what did the mayor call the bridge? */
    private static Optional<MadeQuestion> called(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int to = NounPhrases.end(s, clause.rest());
        boolean fits = s.isWord(clause.verb(), "called|dubbed|labelled|labeled|nicknamed")
                && to > clause.rest()
                && to <= clause.rest() + 4
                && !clause.isPassive()
                && clause.hasSpecificSubject()
                && NounPhrases.isSpecific(s, clause.rest(), to)
                && s.isWord(to, "a|an|[“\"].*");
        return fits
                ? Optional.of(new MadeQuestion(
                        "What " + clause.turned() + " " + s.said(clause.rest(), to) + "?",
                        "called",
                        Optional.empty(),
                        0.9))
                : Optional.empty();
    }

    private Stream<MadeQuestion> said(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean says = s.isWord(clause.verb(), SAYING) && !clause.isPassive();
        boolean bare =
                s.isWord(clause.verb(), "wrote|observed|mentioned|predicted|noted") && !s.isWord(clause.rest(), "that");
        boolean completed = !bare
                && (s.isWord(clause.rest(), "that") || !s.is(clause.rest(), PartOfSpeech.ADP, PartOfSpeech.PUNCT));
        return says && completed && clause.hasSpecificSubject()
                ? about(s, new Speaker(clause), clause.rest(), said(s, clause.rest()))
                : Stream.empty();
    }

    /** Where what is said ends, and what is added to it begins. */
    private static int said(TaggedSentence s, int from) {
        for (int i = from + 4; i < s.size(); i++) {
            if (s.isWord(i, "[,;–—]|-") && !s.isHyphen(i)) {
                return i;
            }
        }
        return s.size();
    }

    /** "The mayor opened the bridge. She said the bridge will last": what did the mayor say of it? */
    Stream<MadeQuestion> continued(TaggedSentence s, MainClause before) {
        int verb = s.isWord(1, "also|further|then") ? 2 : s.isWord(1, "has|had") ? 2 : 1;
        boolean fits = s.isWord(0, "he|she")
                && s.isWord(verb, SAYING)
                && before.hasSpecificSubject()
                && !before.isPluralSubject()
                && people.isPerson(before.sentence(), before.subjectFrom(), before.subjectTo())
                && people.names(before.sentence()) <= 1;
        return fits ? about(s, new Speaker(before), verb + 1, said(s, verb + 1)) : Stream.empty();
    }

    /** Who said it, and the last name or the role. */
    private record Speaker(String name, String last, int length) {

        Speaker(MainClause clause) {
            this(
                    clause.subject(),
                    clause.sentence()
                            .word(NounPhrases.head(clause.sentence(), clause.subjectFrom(), clause.subjectTo())),
                    clause.subjectTo() - clause.subjectFrom());
        }
    }

    /** "The bridge will open in May, the mayor said": the saying comes last. */
    Stream<MadeQuestion> reversed(TaggedSentence s) {
        for (int i = s.size() - 1; i > 4; i--) {
            if (s.isWord(i, "said|added|stressed|noted|warned|explained|announced|stated|argued") && isAtEnd(s, i)) {
                for (int from = i - 1; from > 2 && from > i - 9; from--) {
                    if (s.isWord(from - 1, "[,\"”]+|,[\"”]") && NounPhrases.fullEnd(s, from) == i) {
                        return NounPhrases.isSpecific(s, from, i) && people.canAct(s, from, i)
                                ? about(
                                        s,
                                        new Speaker(s.said(from, i), s.word(NounPhrases.head(s, from, i)), i - from),
                                        0,
                                        from - 1)
                                : Stream.empty();
                    }
                }
            }
        }
        return Stream.empty();
    }

    private static boolean isAtEnd(TaggedSentence s, int i) {
        return i == s.size() - 1 || s.isWord(i + 1, "on|in|at") && s.size() - i < 7 || s.isWord(i + 1, ",");
    }

    private Stream<MadeQuestion> about(TaggedSentence s, Speaker speaker, int from, int to) {
        if (speaker.length() > 8) {
            return Stream.empty();
        }
        return topics(s, from, to, speaker.last()).stream()
                .limit(2)
                .map(topic -> new MadeQuestion(
                        "What did " + speaker.name() + " say about " + s.said(topic.from(), topic.to()) + "?",
                        "said about",
                        Optional.empty(),
                        0.7 + 0.1 * topic.worth()));
    }

    private record Topic(int from, int to, double worth) {}

    private List<Topic> topics(TaggedSentence s, int from, int to, String speaker) {
        List<Topic> topics = new ArrayList<>();
        boolean first = true;
        for (int i = from; i < to; i++) {
            int end = Math.min(to, NounPhrases.end(s, i));
            if (end > i) {
                int whole = Math.min(
                        to, NounPhrases.fullEnd(s, i, s.isName(end - 1) ? "of|between" : "of|for|between|on|to"));
                int best = isTopic(s, i, whole, speaker, first) ? whole : end;
                if (isTopic(s, i, best, speaker, first)) {
                    topics.add(new Topic(i, best, worth(s, i, best, topics.isEmpty())));
                }
                i = Math.max(end, best) - 1;
                first = false;
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::worth).reversed());
        return topics;
    }

    private static boolean isNamed(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isName(i) || s.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nouns(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, PartOfSpeech.NOUN) && !s.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    /** No verb that was taken for a noun, as in "the silt held" and "the British abide". */
    private boolean isNoun(TaggedSentence s, int i) {
        boolean past = verbs.ofPast(s.lower(i)).isPresent();
        return !past && (s.isName(i) || s.is(i, PartOfSpeech.NOUN)) && !s.isWord(i, "abide|may|will|can");
    }

    private static double worth(TaggedSentence s, int from, int to, boolean first) {
        int names = 0;
        int nouns = 0;
        for (int i = from; i < to; i++) {
            names += s.isName(i) || s.isPossessive(i) ? 1 : 0;
            nouns += s.is(i, PartOfSpeech.NOUN) ? 1 : 0;
        }
        return (first ? 1 : 0) + (names > 0 && nouns > 0 ? 1 : 0) + (to - from >= 3 ? 0.5 : 0);
    }

    private boolean isTopic(TaggedSentence s, int from, int to, String speaker, boolean first) {
        int head = NounPhrases.head(s, from, to);
        boolean names = s.isName(head);
        boolean fits = NounPhrases.isSpecific(s, from, to)
                && to - from >= 2
                && to - from <= 8
                && !s.isWord(head, TIMES)
                && !s.is(from, PartOfSpeech.NUM)
                && !s.isWord(from, "[$€£].*")
                && !s.said(from, to).contains(speaker)
                && !s.isPossessive(to - 1)
                && !s.said(from, to).matches(".*(?:" + MONTHS + ").*");
        boolean cut = s.isWord(to, "[-’'].*")
                || s.is(head, PartOfSpeech.VERB)
                || s.isPossessive(to)
                || s.isWord(to, ".*ing")
                || s.is(
                        from - 1,
                        PartOfSpeech.AUX,
                        PartOfSpeech.DET,
                        PartOfSpeech.PRON,
                        PartOfSpeech.NUM,
                        PartOfSpeech.ADJ)
                || s.isHyphen(from - 1)
                || from > 1 && s.word(from - 1).matches("[\"“‘'].*")
                || s.is(to, PartOfSpeech.NUM)
                || to > 0 && s.is(to, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
                || s.isWord(from - 1, "and|or") && !s.isWord(from, "the|a|an") && !s.isName(from)
                || !isNoun(s, to - 1);
        boolean told = first || names && nouns(s, from, to) || isNamed(s, from, to) && nouns(s, from, to);
        return fits && !cut && told && !NounPhrases.isJoined(s, from, to);
    }
}
