package dev.footnote.evaluation.feedback;

import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.RequiredGroups;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Gold;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.Quote;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes labelled questions of feedback. An entry is enough where it names a document and words of it that answer: those
 * become the evidence; the answer, where it is given and the words hold it, is what an answer must hold, and otherwise
 * the words themselves are.
 *
 * @param questions what can be added to the set, of kind {@link Kind#FACT} and tagged {@code feedback}
 * @param refused what cannot, each with the reason
 */
public record Adoption(List<LabelledQuestion> questions, List<Refused> refused) {

    private static final int LONGEST_ID = 60;

    /**
     * An entry that is not used.
     *
     * @param question its question
     * @param reason why not
     */
    public record Refused(String question, String reason) {}

    public Adoption {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
    }

    /**
     * Looks through feedback, the oldest first.
     *
     * @param set the questions that there are already; none of them is added again
     * @param documents the set's documents by id
     */
    public static Adoption of(List<Feedback> feedback, QuestionSet set, Map<String, Document> documents) {
        Set<String> ids = new HashSet<>();
        Set<String> asked = new HashSet<>();
        set.questions().forEach(question -> {
            ids.add(question.id());
            asked.add(folded(question.text()));
        });
        List<LabelledQuestion> questions = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Feedback entry : feedback) {
            Optional<String> reason = reasonAgainst(entry, asked, documents);
            if (reason.isPresent()) {
                refused.add(new Refused(entry.question(), reason.get()));
            } else {
                asked.add(folded(entry.question()));
                questions.add(labelled(entry, free(slug(entry.question()), ids)));
            }
        }
        return new Adoption(questions, refused);
    }

    private static Optional<String> reasonAgainst(Feedback entry, Set<String> asked, Map<String, Document> documents) {
        if (asked.contains(folded(entry.question()))) {
            return Optional.of("the set has this question already");
        }
        if (entry.quote().isEmpty() || entry.document().isEmpty()) {
            return Optional.of("it does not say which words of which document answer");
        }
        Document document = documents.get(entry.document().get());
        if (document == null) {
            return Optional.of("there is no document " + entry.document().get());
        }
        if (Quote.of(document.id(), entry.quote().get())
                .spansIn(document.text())
                .isEmpty()) {
            return Optional.of("its quote is not in " + document.id());
        }
        return Optional.empty();
    }

    private static LabelledQuestion labelled(Feedback entry, String id) {
        String quote = entry.quote().orElseThrow();
        String answer = entry.answer()
                .filter(words -> RequiredGroups.present(quote, List.of(List.of(words))))
                .orElse(quote);
        Gold gold = new Gold(
                List.of(List.of(answer)),
                entry.answer().filter(answer::equals).map(List::of).orElse(List.of()),
                List.of(Evidence.of(Quote.of(entry.document().orElseThrow(), quote))),
                Map.of());
        return new LabelledQuestion(
                id,
                Asking.of(entry.question().strip()),
                Kind.FACT,
                List.of("feedback"),
                gold,
                Part.ofQuestion(id),
                new Origin("feedback", 1));
    }

    /** The question's words in ASCII, joined by hyphens. */
    private static String slug(String question) {
        String bare = Normalizer.normalize(question, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = bare.length() <= LONGEST_ID ? bare : bare.substring(0, LONGEST_ID);
        String slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "question" : slug;
    }

    private static String free(String slug, Set<String> taken) {
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private static String folded(String question) {
        return String.join(" ", question.strip().toLowerCase(Locale.ROOT).split("[\\s?!.]+"));
    }
}
