package dev.footnote.answer.disagreement.statement;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.List;
import java.util.Set;

/**
 * How far two parts of sentences are about the same.
 *
 * @param covered share of the first one's words that the second one has, in its own words, 0 to 1
 * @param covers the same the other way round
 * @param verbs how alike their verbs are, 0 to 1
 */
public record Alignment(double covered, double covers, double verbs) {

    /** Below this cosine two words have nothing in common but the topic; above the other one they mean the same. */
    private static final double UNLIKE = 0.3;

    private static final double ALIKE = 0.65;

    /** A word that only stands near the other part counts for a little less. */
    private static final double NEARBY = 0.8;

    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you");

    public static Alignment of(Part one, Part other) {
        return new Alignment(coverage(one, other), coverage(other, one), verbs(one, other));
    }

    public double least() {
        return Math.min(covered, covers);
    }

    public double mean() {
        return (covered + covers) / 2;
    }

    private static double coverage(Part mine, Part theirs) {
        double sum = 0;
        double most = 0;
        for (Word word : mine.frame()) {
            double weight = word.part() == PartOfSpeech.ADJ ? 0.6 : 1;
            double best = theirs.statement().surroundings().contains(word.term()) ? NEARBY : 0;
            for (Word other : theirs.statement().words()) {
                if (other.isContent()) {
                    best = Math.max(best, graded(word.likeness(other)));
                }
            }
            sum += weight * best;
            most += weight;
        }
        return most == 0 ? 0.5 : sum / most;
    }

    private static double graded(double likeness) {
        return Math.max(0, Math.min(1, (likeness - UNLIKE) / (ALIKE - UNLIKE)));
    }

    private static double verbs(Part one, Part other) {
        List<Word> mine = one.verbs();
        List<Word> theirs = other.verbs();
        if (mine.isEmpty() || theirs.isEmpty()) {
            double likeness = Math.max(nearest(mine, other.frame()), nearest(theirs, one.frame()));
            return mine.isEmpty() && theirs.isEmpty() ? 1 : Math.max(0.5, likeness);
        }
        return Math.max(nearest(mine, other.frame()), nearest(theirs, one.frame()));
    }

    private static double nearest(List<Word> verbs, List<Word> words) {
        return verbs.stream()
                .flatMap(verb -> words.stream().map(word -> graded(verb.likeness(word))))
                .max(Double::compare)
                .orElse(0.0);
    }

    /** How many words both have to the letter. */
    public static int shared(Part one, Part other) {
        int shared = 0;
        for (Word word : one.statement().words()) {
            boolean inClause = one.frame().contains(word) || one.subject().contains(word);
            if (inClause && isIn(word, other.statement())) {
                shared++;
            }
        }
        return shared;
    }

    /** How many of the question's words both know, in their own words or in those around them. */
    public static long known(Part one, Part other, Set<String> asked) {
        return asked.stream()
                .filter(term -> knows(one.statement(), term) && knows(other.statement(), term))
                .count();
    }

    /** Share of the question's words that a part's statement knows, those around it counted half; 1 where none is asked. */
    public static double answers(Part part, Set<String> asked) {
        double sum = 0;
        for (String term : asked) {
            boolean own = part.statement().words().stream()
                    .anyMatch(word -> word.term().equals(term));
            sum += own ? 1 : part.statement().surroundings().contains(term) ? 0.5 : 0;
        }
        return asked.isEmpty() ? 1 : sum / asked.size();
    }

    private static boolean knows(Statement statement, String term) {
        return statement.surroundings().contains(term)
                || statement.words().stream().anyMatch(word -> word.term().equals(term));
    }

    /** Whether they say it of the same, by name or by a pronoun for it. */
    public static boolean subjects(Part one, Part other) {
        List<Word> mine = one.subject();
        List<Word> theirs = other.subject();
        if (mine.isEmpty() && theirs.isEmpty()) {
            return one.pronoun().equals(other.pronoun());
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            Part pronoun = mine.isEmpty() ? one : other;
            return !FIRST_OR_SECOND.contains(pronoun.pronoun())
                    && (mine.isEmpty() ? theirs : mine)
                            .stream()
                                    .anyMatch(word ->
                                            pronoun.statement().surroundings().contains(word.term())
                                                    || isIn(word, pronoun.statement()));
        }
        return mine.stream().anyMatch(word -> other.frame().stream().anyMatch(word::isSame))
                || theirs.stream().anyMatch(word -> one.frame().stream().anyMatch(word::isSame));
    }

    /**
     * Whether each says something of a thing that the other does not mention.
     *
     * @param known the stems of the question's words
     */
    public static boolean contrast(Part one, Part other, Set<String> known) {
        boolean pronoun = one.subject().isEmpty() != other.subject().isEmpty();
        return areApart(one.subject(), other.subject(), one, other)
                || pronoun && !subjects(one, other)
                || areApart(names(one.subject()), names(other.subject()), one, other)
                || isStranger(one, other, known)
                || isStranger(other, one, known);
    }

    /** Whether {@code mine} is about something that is asked for and {@code theirs} about something else that is not. */
    public static boolean replaces(Part mine, Part theirs, Set<String> asked) {
        List<Word> wanted = mine.subject().stream()
                .filter(word -> asked.contains(word.term()))
                .toList();
        return !wanted.isEmpty()
                && wanted.stream().noneMatch(word -> isIn(word, theirs.statement()))
                && !theirs.subject().isEmpty()
                && theirs.subject().stream()
                        .allMatch(word -> !asked.contains(word.term()) && !isIn(word, mine.statement()));
    }

    /**
     * Whether they say different things of it, and {@code mine} says its own of what is asked for: the brewery was built,
     * the museum was founded.
     */
    public static boolean differ(Part mine, Part theirs, Set<String> asked) {
        boolean asks = mine.subject().stream().anyMatch(word -> asked.contains(word.term()));
        return asks
                && !theirs.subject().isEmpty()
                && theirs.subject().stream()
                        .noneMatch(word -> asked.contains(word.term()) || isIn(word, mine.statement()))
                && mine.verbs().stream()
                        .noneMatch(verb -> theirs.verbs().stream().anyMatch(verb::isSame));
    }

    /** Whether each has a word for it that the other lacks: "the night train" and "the morning train". */
    private static boolean areApart(List<Word> mine, List<Word> theirs, Part one, Part other) {
        return mine.stream().anyMatch(word -> !isIn(word, other.statement()))
                && theirs.stream().anyMatch(word -> !isIn(word, one.statement()));
    }

    /** Whether {@code mine} is about somebody or something by name whom {@code theirs} and the question do not know. */
    private static boolean isStranger(Part mine, Part theirs, Set<String> known) {
        List<Word> names = names(mine.subject());
        return !names.isEmpty()
                && names.stream()
                        .anyMatch(name -> !known.contains(name.term())
                                && !theirs.statement().surroundings().contains(name.term())
                                && !isIn(name, theirs.statement()));
    }

    private static List<Word> names(List<Word> words) {
        return words.stream().filter(Word::name).toList();
    }

    private static boolean isIn(Word word, Statement statement) {
        return statement.words().stream().anyMatch(word::isSame);
    }
}
