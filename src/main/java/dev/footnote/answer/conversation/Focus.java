package dev.footnote.answer.conversation;

import dev.footnote.language.phrase.LightNouns;
import dev.footnote.language.phrase.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a conversation is about at one moment: the last question, what was mentioned, and which of it is talked about (the
 * backward-looking centre of Grosz, Joshi and Weinstein 1995).
 */
public final class Focus {

    /** Before anything was said. */
    static final Focus NONE = new Focus(null, List.of(), null, null, List.of(), 0);

    /** Nouns that stand for what other words say even where it is said of what. */
    private static final Set<String> LIGHTEST = Set.of("lot", "bit");

    private static final int MOST = 60;

    private final Utterance last;
    private final List<Mentioned> mentioned;
    private final NounPhrase topic;
    private final NounPhrase carried;
    private final List<String> alternatives;
    private final int turns;

    /**
     * A phrase that was said.
     *
     * @param turn in which turn, from 0
     * @param rank how near at hand it is in its turn, 0 for the nearest
     */
    private record Mentioned(NounPhrase phrase, int turn, int rank) {}

    private Focus(
            Utterance last,
            List<Mentioned> mentioned,
            NounPhrase topic,
            NounPhrase carried,
            List<String> alternatives,
            int turns) {
        this.last = last;
        this.mentioned = mentioned;
        this.topic = topic;
        this.carried = carried;
        this.alternatives = alternatives;
        this.turns = turns;
    }

    /**
     * The focus after another turn.
     *
     * @param question the question, made to stand alone
     * @param carried what it leaned on, if it did
     * @param exchanged what was asked about before and what was asked about instead, empty where nothing was exchanged
     * @param answer what was answered, where it is known
     * @param answers what in the answer is asked for
     */
    Focus after(
            Utterance question,
            Optional<NounPhrase> carried,
            List<String> exchanged,
            Optional<Utterance> answer,
            Predicate<NounPhrase> answers) {
        List<Mentioned> now = new ArrayList<>();
        int rank = 0;
        NounPhrase main = carried.filter(phrase -> !phrase.isMeasure())
                .or(() -> main(question).map(question::withMore))
                .orElse(topic);
        List<NounPhrase> said = answer.map(Utterance::phrases).orElse(List.of());
        for (NounPhrase phrase : said.stream().filter(answers).limit(2).toList()) {
            now.add(new Mentioned(phrase, turns, rank++));
        }
        if (carried.isPresent()) {
            now.add(new Mentioned(main, turns, rank++));
        }
        for (NounPhrase phrase : question.named()) {
            now.add(new Mentioned(question.withMore(phrase), turns, rank++));
        }
        for (NounPhrase part : question.parts()) {
            now.add(new Mentioned(part, turns, rank++));
        }
        for (NounPhrase phrase : said) {
            now.add(new Mentioned(phrase, turns, rank++));
        }
        now.addAll(mentioned);
        List<Mentioned> kept = List.copyOf(now.subList(0, Math.min(MOST, now.size())));
        return new Focus(question, kept, main, carried.orElse(null), together(exchanged), turns + 1);
    }

    /** "B" for "A", then "C" for "B" are three; another pair begins anew. */
    private List<String> together(List<String> exchanged) {
        if (exchanged.isEmpty()) {
            return alternatives;
        }
        boolean goesOn = !alternatives.isEmpty()
                && alternatives.get(alternatives.size() - 1).equals(exchanged.get(0));
        return Stream.concat(
                        (goesOn ? alternatives : exchanged.subList(0, 1)).stream(),
                        exchanged.subList(1, exchanged.size()).stream())
                .distinct()
                .toList();
    }

    /** What was asked about one after the other, the latest last; empty where nothing was. */
    List<String> alternatives() {
        return alternatives;
    }

    boolean isNone() {
        return turns == 0;
    }

    /** The last question, made to stand alone; not before the first. */
    Utterance last() {
        return last;
    }

    /** What is talked about. */
    Optional<NounPhrase> topic() {
        return Optional.ofNullable(topic);
    }

    /** What the last question leaned on, if it did. */
    Optional<NounPhrase> carried() {
        return Optional.ofNullable(carried);
    }

    /** What was said last of all that fits. */
    Optional<NounPhrase> latest(Predicate<NounPhrase> fits) {
        return mentioned.stream()
                .sorted(Comparator.comparingInt(Mentioned::turn).reversed().thenComparingInt(Mentioned::rank))
                .map(Mentioned::phrase)
                .filter(phrase -> !isLight(phrase))
                .filter(fits)
                .findFirst();
    }

    static boolean isLight(NounPhrase phrase) {
        return LightNouns.isOne(phrase.head())
                && (LIGHTEST.contains(phrase.head()) || !phrase.text().contains(" of "));
    }

    /**
     * What a question is most likely about: what was talked about before, where it still names that; else the most exactly
     * named, of equals the first. A few words thrown in change nothing.
     */
    private Optional<NounPhrase> main(Utterance question) {
        Optional<NounPhrase> main = question.phrases().stream()
                .filter(phrase -> !phrase.isMeasure() && !isLight(phrase))
                .max(Comparator.<NounPhrase>comparingInt(phrase -> Math.min(3, phrase.specific()))
                        .thenComparing(phrase -> phrase.span().start(), Comparator.reverseOrder()));
        if (topic == null || main.isEmpty()) {
            return main;
        }
        String said = question.text().toLowerCase(Locale.ROOT);
        boolean stays = said.contains(topic.head()) && main.get().specific() <= topic.specific();
        boolean weak = main.get().specific() == 0 && topic.specific() > 0;
        return stays || weak ? Optional.of(topic) : main;
    }
}
