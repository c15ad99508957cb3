package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.answer.verification.CitedSpan;
import dev.footnote.answer.verification.VerifiedSentence;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks one answer that came over the wire; everything that cannot be used is rejected here. */
final class Verifications {

    /** In Unicode characters; so are the others. */
    static final int LONGEST_ANSWER = 20_000;

    static final int LONGEST_PASSAGE = 20_000;
    static final int LONGEST_TOGETHER = 100_000;
    static final int MOST_PASSAGES = 50;
    static final int MOST_SENTENCES = 100;

    /** How many passages of the documents a sentence is held against. */
    private static final int RETRIEVED = 8;

    private final AnswerChecker checker;
    private final Library library;

    Verifications(AnswerChecker checker, Library library) {
        this.checker = checker;
        this.library = library;
    }

    VerifyReply of(VerifyRequest request) {
        if (request == null) {
            throw new Rejection(Problem.of(ProblemType.EMPTY_BODY));
        }
        String answer = text("answer", request.answer(), LONGEST_ANSWER);
        boolean given = request.passages() != null;
        if (given && request.documents() != null) {
            throw Rejection.invalid("documents", "An answer is held against passages or against documents, not both.");
        }
        List<List<Passage>> passages = given ? passages(request.passages()) : List.of();
        Filter filter = given ? Filter.NONE : filter(request.documents());
        List<CitedSentence> sentences = checker.sentences(answer);
        if (sentences.size() > MOST_SENTENCES) {
            throw Rejection.invalid(
                    "answer",
                    "An answer has at most " + MOST_SENTENCES + " sentences; this one has " + sentences.size() + ".");
        }
        List<VerifyReply.Checked> checked = new ArrayList<>();
        for (CitedSentence sentence : sentences) {
            checked.add(given ? held(sentence, passages, request) : held(sentence, filter));
        }
        boolean all = checked.stream().noneMatch(sentence -> sentence.verdict().equals("unsupported"));
        return new VerifyReply(all, checked);
    }

    private VerifyReply.Checked held(CitedSentence sentence, List<List<Passage>> passages, VerifyRequest request) {
        List<Passage> cited = new ArrayList<>();
        sentence.numbers().stream()
                .filter(number -> number >= 1 && number <= passages.size())
                .forEach(number -> cited.addAll(passages.get(number - 1)));
        List<Passage> all = passages.stream().flatMap(List::stream).toList();
        VerifiedSentence verified = checker.verify(sentence, cited, all);
        List<VerifyReply.Place> support = verified.support().stream()
                .map(place -> place(place, request.passages()))
                .toList();
        return checked(sentence, verified, support);
    }

    private VerifyReply.Checked held(CitedSentence sentence, Filter filter) {
        String words = sentence.text().substring(0, Math.min(sentence.text().length(), Requests.LONGEST_QUESTION));
        List<Passage> found = library.passages(new Question(words, filter), RETRIEVED).stream()
                .map(Hit::passage)
                .toList();
        VerifiedSentence verified = checker.verify(sentence, List.of(), found);
        List<VerifyReply.Place> support = verified.support().stream()
                .map(place -> new VerifyReply.Place(
                        null,
                        null,
                        DocumentReference.to(place.document()),
                        place.span().start(),
                        place.span().end(),
                        place.quote()))
                .toList();
        return checked(sentence, verified, support);
    }

    private static VerifyReply.Place place(CitedSpan place, List<VerifyRequest.Given> given) {
        int number = Integer.parseInt(place.document().id());
        return new VerifyReply.Place(
                number,
                given.get(number - 1).id(),
                null,
                place.span().start(),
                place.span().end(),
                place.quote());
    }

    private static VerifyReply.Checked checked(
            CitedSentence sentence, VerifiedSentence verified, List<VerifyReply.Place> support) {
        return new VerifyReply.Checked(
                sentence.text(),
                sentence.span().start(),
                sentence.span().end(),
                sentence.numbers(),
                verified.verdict().name().toLowerCase(Locale.ROOT),
                verified.score(),
                support,
                verified.problem()
                        .map(problem ->
                                new VerifyReply.Wrong(problem.kind().name().toLowerCase(Locale.ROOT), problem.detail()))
                        .orElse(null));
    }

    /** The passages of each text that came with the request, by its number from 1 as their document's id. */
    private List<List<Passage>> passages(List<VerifyRequest.Given> given) {
        if (given.isEmpty() || given.size() > MOST_PASSAGES) {
            throw Rejection.invalid("passages", "From 1 to " + MOST_PASSAGES + ", not " + given.size() + ".");
        }
        List<List<Passage>> passages = new ArrayList<>();
        int together = 0;
        for (int i = 0; i < given.size(); i++) {
            String field = "passages[" + i + "]";
            VerifyRequest.Given one = given.get(i);
            if (one == null) {
                throw Rejection.invalid(field, "A passage in the list is null.");
            }
            String text = text(field + ".text", one.text(), LONGEST_PASSAGE);
            together += text.length();
            Optional<String> title = Optional.ofNullable(one.title())
                    .filter(words -> !words.isBlank())
                    .map(words -> text(field + ".title", words, Requests.LONGEST_QUESTION));
            String number = String.valueOf(i + 1);
            Description description = title.map(Description::titled)
                    .orElseGet(
                            () -> new Description(number, true, Optional.empty(), Optional.empty(), Optional.empty()));
            passages.add(checker.passages(Document.of(number, description, text, List.of())));
        }
        if (together > LONGEST_TOGETHER) {
            throw Rejection.invalid(
                    "passages",
                    "Passages have at most " + LONGEST_TOGETHER + " characters together; these have " + together + ".");
        }
        return passages;
    }

    private Filter filter(List<String> documents) {
        Requests.mustBeReady(library);
        if (documents == null) {
            return Filter.NONE;
        }
        if (documents.isEmpty() || documents.size() > MOST_PASSAGES) {
            throw Rejection.invalid("documents", "From 1 to " + MOST_PASSAGES + ", not " + documents.size() + ".");
        }
        for (String id : documents) {
            if (id == null || library.corpus().document(id).isEmpty()) {
                throw Rejection.invalid("documents", "There is no document \"" + id + "\".");
            }
        }
        return new Filter(new TreeSet<>(documents), Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    private static String text(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            throw Rejection.invalid(field, "It is " + (text == null ? "missing." : "empty."));
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw Rejection.invalid(field, "It has at most " + most + " characters; this one has " + length + ".");
        }
        return Requests.wholeText(field, text);
    }
}
