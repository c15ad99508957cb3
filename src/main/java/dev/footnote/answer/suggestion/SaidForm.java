package dev.footnote.answer.suggestion;

import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.phrase.LightNouns;
import dev.footnote.language.speech.SayingVerbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about reported speech: of "The mayor said the bridge will open", what the mayor said about the bridge. */
final class SaidForm implements QuestionForm {

    private static final Set<String> ATTACHED = Set.of("of", "for", "between", "on", "to");
    private static final Set<String> ATTACHED_TO_NAME = Set.of("of", "between");
    private static final Set<String> BETWEEN = Set.of("also", "further", "then", "has", "had");
    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_TOPIC = 8;
    private static final MentionFinder MENTIONS = new MentionFinder();

    /** Who said it, and the last name or the role. */
    private record Speaker(String name, String last) {

        static Speaker of(Assertion s, int from, int to) {
            return new Speaker(s.said(from, to), s.word(Phrases.head(s, from, to)));
        }
    }

    /** Something of which is said what. */
    private record Topic(int from, int to, double worth) {}

    @Override
    public Stream<MadeQuestion> of(Clause clause) {
        Assertion s = clause.sentence();
        boolean that = s.isWord(clause.rest(), "that");
        boolean completed = that || !s.is(clause.rest(), PartOfSpeech.ADP, PartOfSpeech.PUNCT);
        boolean says = isSaying(s, clause.verb()) && !clause.isPassive() && completed;
        return says && clause.isAboutOneThing() && clause.to() - clause.from() <= LONGEST_SPEAKER
                ? about(s, Speaker.of(s, clause.from(), clause.to()), clause.rest(), saidEnd(s, clause.rest()))
                : Stream.empty();
    }

    private static boolean isSaying(Assertion s, int verb) {
        return s.is(verb, PartOfSpeech.VERB) && SayingVerbs.isOne(s.words(), verb, s.text()) && !s.isWord(verb, "told");
    }

    /** Where what is said ends, and what is added to it begins. */
    private static int saidEnd(Assertion s, int from) {
        return IntStream.range(Math.min(s.size(), from + 4), s.size())
                .filter(i -> Set.of(",", ";", "–", "—").contains(s.lower(i)))
                .findFirst()
                .orElse(s.size());
    }

    /** "The mayor opened the bridge. She said the bridge will last": what did the mayor say of it? */
    static Stream<MadeQuestion> continued(Assertion s, Clause before) {
        int verb = s.isOne(1, BETWEEN) ? 2 : 1;
        Assertion earlier = before.sentence();
        boolean fits = isSaying(s, verb)
                && before.isAboutOneThing()
                && !Phrases.isPlural(earlier, before.from(), before.to())
                && People.isPerson(earlier, before.from(), before.to())
                && People.count(earlier) <= 1;
        return fits
                ? about(s, Speaker.of(earlier, before.from(), before.to()), verb + 1, saidEnd(s, verb + 1))
                : Stream.empty();
    }

    /** "The bridge will open in May, the mayor said": the saying comes last. */
    static Stream<MadeQuestion> reversed(Assertion s) {
        int verb = s.size() - 1;
        if (verb < 5 || !isSaying(s, verb)) {
            return Stream.empty();
        }
        return IntStream.range(Math.max(3, verb - LONGEST_SPEAKER), verb)
                .filter(i -> s.isMark(i - 1) && Phrases.fullEnd(s, i, Phrases.ATTACHING) == verb)
                .filter(i -> Phrases.isSpecific(s, i, verb) && isSpeaker(s, i, verb))
                .boxed()
                .findFirst()
                .stream()
                .flatMap(i -> about(s, Speaker.of(s, i, verb), 0, i - 1));
    }

    private static boolean isSpeaker(Assertion s, int from, int to) {
        return People.isPerson(s, from, to) || s.isName(Phrases.head(s, from, to));
    }

    private static Stream<MadeQuestion> about(Assertion s, Speaker speaker, int from, int to) {
        return topics(s, from, to, speaker.last()).stream()
                .limit(2)
                .map(topic -> new MadeQuestion(
                        "What did " + speaker.name() + " say about " + s.said(topic.from(), topic.to()) + "?",
                        "said about",
                        Optional.empty(),
                        0.7 + 0.1 * topic.worth()));
    }

    private static List<Topic> topics(Assertion s, int from, int to, String speaker) {
        List<Topic> topics = new ArrayList<>();
        boolean first = true;
        int next = from;
        while (next < to) {
            int end = Math.min(to, Phrases.end(s, next));
            if (end > next) {
                int whole = Math.min(to, Phrases.fullEnd(s, next, s.isName(end - 1) ? ATTACHED_TO_NAME : ATTACHED));
                int best = isTopic(s, next, whole, speaker, first) ? whole : end;
                if (isTopic(s, next, best, speaker, first)) {
                    topics.add(new Topic(next, best, worth(s, next, best, topics.isEmpty())));
                }
                first = false;
                next = Math.max(end, best);
            } else {
                next++;
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::worth).reversed());
        return topics;
    }

    private static double worth(Assertion s, int from, int to, boolean first) {
        return (first ? 1 : 0) + (isNamed(s, from, to) && hasNoun(s, from, to) ? 1 : 0) + (to - from >= 3 ? 0.5 : 0);
    }

    private static boolean isNamed(Assertion s, int from, int to) {
        return IntStream.range(from, to).anyMatch(s::isName);
    }

    private static boolean hasNoun(Assertion s, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> s.is(i, PartOfSpeech.NOUN));
    }

    private static boolean isTopic(Assertion s, int from, int to, String speaker, boolean first) {
        boolean length = to - from >= 2 && to - from <= LONGEST_TOPIC;
        boolean told = first || isNamed(s, from, to) && hasNoun(s, from, to);
        return length && told && !s.said(from, to).contains(speaker) && isThing(s, from, to) && !isCut(s, from, to);
    }

    private static boolean isThing(Assertion s, int from, int to) {
        return Phrases.isSpecific(s, from, to)
                && !LightNouns.isOne(s.lower(Phrases.head(s, from, to)))
                && !Phrases.isJoined(s, from, to)
                && !isAmount(s, from, to);
    }

    private static boolean isAmount(Assertion s, int from, int to) {
        return MENTIONS.find(s.text()).stream().map(Mention::span).anyMatch(span -> span.overlaps(s.span(from, to)));
    }

    /** Whether the words before or after belong to the phrase as well. */
    private static boolean isCut(Assertion s, int from, int to) {
        return goesBack(s, from) || goesOn(s, to) || !s.isNoun(to - 1) || Assertion.isPossessive(s.lower(to - 1));
    }

    private static boolean goesBack(Assertion s, int from) {
        boolean described = s.is(
                from - 1, PartOfSpeech.AUX, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NUM, PartOfSpeech.ADJ);
        boolean listed = s.isOne(from - 1, Set.of("and", "or")) && s.is(from, PartOfSpeech.NOUN);
        return described || listed || from > 1 && s.isWord(from - 1, "\"") || s.isHyphen(from - 1);
    }

    private static boolean goesOn(Assertion s, int to) {
        return s.isNoun(to)
                || s.lower(to).startsWith("'")
                || s.is(to, PartOfSpeech.NUM, PartOfSpeech.ADJ)
                || s.lower(to).endsWith("ing");
    }
}
