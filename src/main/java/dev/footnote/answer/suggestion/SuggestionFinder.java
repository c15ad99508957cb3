package dev.footnote.answer.suggestion;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds suggested questions: makes them from the documents in turn, asks each, and keeps those that are answered from where they came from. */
public final class SuggestionFinder {

    /** Of more documents only so many are looked at, evenly among them. */
    private static final int MOST_DOCUMENTS = 300;

    /** "What is said about …?" is asked so often, and then once for two other questions. */
    private static final int MOST_SAID_OF = 2;

    private final Candidates candidates;
    private final Options options;

    public SuggestionFinder(QuestionMaker maker, Options options) {
        this.candidates = new Candidates(maker);
        this.options = options;
    }

    /**
     * The limits of the search for suggestions.
     *
     * @param most how many suggestions are wanted, 0 or more
     * @param mostAsked how many questions are asked for them at most
     * @param confidence how sure an answer must be, 0 to 1
     * @param rest how long is rested after each question, as a multiple of the time that it took, 0 or more
     */
    public record Options(int most, int mostAsked, double confidence, double rest) {}

    /**
     * Finds suggestions.
     *
     * @param passages of all documents, in order
     * @param ask answers a question
     * @param found called with each suggestion once it is known to be answered
     */
    public void find(List<Passage> passages, Function<Question, Answer> ask, Consumer<Suggestion> found) {
        List<List<Passage>> documents = evenly(byDocument(passages));
        List<Deque<Candidate>> waiting = new ArrayList<>();
        Novelty novelty = new Novelty();
        int asked = 0;
        int kept = 0;
        int saidOf = 0;
        for (boolean any = true; any; ) {
            any = false;
            for (int i = 0; i < documents.size(); i++) {
                if (asked >= options.mostAsked() || kept >= options.most()) {
                    return;
                }
                if (waiting.size() == i) {
                    // made when its turn comes: a large library yields enough before its end
                    waiting.add(candidates.of(documents.get(i)));
                }
                boolean plain = saidOf > MOST_SAID_OF + (kept - saidOf) / 2;
                Optional<Candidate> next = next(waiting.get(i), novelty, plain);
                if (next.isPresent()) {
                    any = true;
                    asked++;
                    if (isAnswered(next.get(), ask)) {
                        kept++;
                        saidOf += next.get().isSaidOf() ? 1 : 0;
                        novelty.keep(next.get());
                        found.accept(next.get().suggestion());
                    }
                }
            }
        }
    }

    private static List<List<Passage>> byDocument(List<Passage> passages) {
        Map<String, List<Passage>> byId = new LinkedHashMap<>();
        for (Passage passage : passages) {
            byId.computeIfAbsent(passage.document().id(), id -> new ArrayList<>())
                    .add(passage);
        }
        return List.copyOf(byId.values());
    }

    private static List<List<Passage>> evenly(List<List<Passage>> documents) {
        int step = Math.max(1, (documents.size() + MOST_DOCUMENTS - 1) / MOST_DOCUMENTS);
        List<List<Passage>> some = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += step) {
            some.add(documents.get(i));
        }
        return some;
    }

    private static Optional<Candidate> next(Deque<Candidate> waiting, Novelty novelty, boolean noneSaidOf) {
        while (!waiting.isEmpty()) {
            Candidate next = waiting.poll();
            if (!(noneSaidOf && next.isSaidOf()) && novelty.isNew(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean isAnswered(Candidate candidate, Function<Question, Answer> ask) {
        long start = System.nanoTime();
        Answer answer = ask.apply(Question.of(candidate.suggestion().question()));
        rest(System.nanoTime() - start);
        return answer instanceof Answer.Answered answered
                && answered.confidence() >= options.confidence()
                && answered.disagreements().isEmpty()
                && isFrom(candidate, answered);
    }

    /** Whether the answer begins with the sentence, and its fewest words are those that the question was made for. */
    private static boolean isFrom(Candidate candidate, Answer.Answered answered) {
        Citation first = answered.citations()
                .get(answered.shortAnswer().map(Answer.ShortAnswer::citation).orElse(1) - 1);
        Document document = candidate.suggestion().document();
        boolean here = first.document().id().equals(document.id())
                && first.span().overlaps(candidate.suggestion().sentence());
        boolean meant = answered.shortAnswer().isEmpty()
                || candidate.answer().isEmpty()
                || answered.shortAnswer()
                        .get()
                        .span()
                        .overlaps(candidate.answer().get());
        return here && meant || isSameElsewhere(candidate, answered);
    }

    /** Whether another place says it in the very words. */
    private static boolean isSameElsewhere(Candidate candidate, Answer.Answered answered) {
        if (candidate.answer().isEmpty() || answered.shortAnswer().isEmpty()) {
            return false;
        }
        String meant =
                candidate.answer().get().in(candidate.suggestion().document().text());
        String said = answered.shortAnswer().get().text();
        return said.length() >= 4
                && (" " + meant.toLowerCase(Locale.ROOT) + " ").contains(" " + said.toLowerCase(Locale.ROOT) + " ");
    }

    private void rest(long nanoseconds) {
        try {
            Thread.sleep((long) (options.rest() * nanoseconds / 1e6));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
