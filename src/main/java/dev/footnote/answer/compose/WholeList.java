package dev.footnote.answer.compose;

import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers that are whole lists, for questions that ask for one: the lead-in and every item, whether each was read or not. */
final class WholeList {

    /** Nobody reads more. */
    private static final int MOST_ITEMS = 60;

    /** An item of no more, its mark included, rather names what is below it than says something. */
    private static final int MOST_WORDS_OF_A_NAME = 4;

    /** "What do I need to bring?", "what is not covered?", "which papers must I send?" */
    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:and |so )?(?:what|which)(?: all)? (?:are\\b.*|(?:\\p{L}+ )?\\p{L}+[^s\\W]s"
                    + " (?:are|is|do|does|must|can|may|should|shall|need|have)\\b.*|(?:is|has|was) (?:\\p{L}+"
                    + " ){0,2}(?:allowed|covered|included|needed|required|excluded|forbidden|permitted)\\b.*|(?:do|does|should|must|can|may|shall|will)"
                    + " (?:\\p{L}+"
                    + " ){1,5}(?:bring|need|pack|take|provide|submit|include|prepare|wear|check|cover|contain)\\b.*)");

    /** "What was fixed in 2.3.1?", "what's new in 4.0?" */
    private static final Pattern CHANGED =
            Pattern.compile("(?i)(?:and |so )?what(?: (?:is|was|were|has been|have been)|['’]s)"
                    + " (?:new|added|changed|fixed|removed|deprecated|improved)\\b");

    private WholeList() {}

    /**
     * The list that answers: the one that the best sentence leads to, where a list is asked for or no item answers by
     * itself; or, where a list is asked for, the one that it is an item of if more of the list is as good as
     * {@code least}.
     *
     * @param candidates all that was read, the best first, at least one
     */
    static Optional<List<Candidate>> of(
            String question, Expectation expectation, List<Candidate> candidates, double least) {
        Candidate best = candidates.get(0);
        boolean isOfVersion = isChange(question, best);
        boolean isAsked = isOfVersion
                || expectation == Expectation.LIST
                || ASKED.matcher(question.strip()).lookingAt();
        Optional<Place> announced = announced(best)
                .filter(list ->
                        isAsked || isParent(best) || isLeadIn(best) && !isAnswered(best, list, candidates, least));
        if (announced.isPresent()) {
            return Optional.of(told(best, best.span(), announced.get()));
        }
        double enough = isOfVersion ? 0 : least;
        return isAsked ? listAround(best).flatMap(list -> withRest(best, list, candidates, enough)) : Optional.empty();
    }

    /** Whether it is asked what changed in a version, and {@code best} is one of the changes. */
    private static boolean isChange(String question, Candidate best) {
        return CHANGED.matcher(question.strip()).lookingAt()
                && Context.of(best.document(), best.span()).stream()
                        .flatMap(context -> best.document().places().startingIn(context.span()).stream())
                        .anyMatch(place -> place.kind() == Kind.VERSION
                                && List.of(question.split("[\\s?,;]+")).contains(place.label()));
    }

    /** The list, or the code, directly behind a sentence that leads to it. */
    private static Optional<Place> announced(Candidate candidate) {
        Document document = candidate.document();
        Span sentence = candidate.span();
        if (!Context.isHeadingOrLeadIn(document, sentence) && !isParent(candidate)) {
            return Optional.empty();
        }
        int end = sentence.end();
        while (end < document.text().length()
                && Character.isWhitespace(document.text().charAt(end))) {
            end++;
        }
        return document
                .places()
                .startingIn(Span.of(end, Math.min(end + 1, document.text().length())))
                .stream()
                .filter(place -> place.kind() == Kind.LIST || place.kind() == Kind.CODE)
                .findFirst();
    }

    private static boolean isLeadIn(Candidate candidate) {
        return candidate.document().places().around(candidate.span()).stream()
                .anyMatch(place -> place.kind() == Kind.LEAD_IN);
    }

    /** Whether it is an item that says nothing without those below it: "The following are not covered:", "Beginners". */
    private static boolean isParent(Candidate candidate) {
        String words = candidate.text();
        boolean isOpen = words.endsWith(":") || words.split("\\s+").length <= MOST_WORDS_OF_A_NAME;
        return isOpen
                && candidate.document().places().around(candidate.span()).stream()
                        .filter(place -> place.kind() == Kind.ITEM)
                        .findFirst()
                        .filter(item -> item.span().end() > candidate.span().end()
                                && Context.ownWords(candidate.document(), item).equals(candidate.span()))
                        .isPresent();
    }

    /** Whether a part of the list answers by itself. */
    private static boolean isAnswered(Candidate best, Place list, List<Candidate> candidates, double least) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.isBeside(best)
                        && list.span().contains(candidate.span())
                        && candidate.sentence().score() >= least);
    }

    private static Optional<Place> listAround(Candidate candidate) {
        return candidate.document().places().around(candidate.span()).stream()
                .filter(place -> place.kind() == Kind.LIST)
                .findFirst();
    }

    private static Optional<List<Candidate>> withRest(
            Candidate best, Place list, List<Candidate> candidates, double least) {
        Optional<Span> leadIn = Context.of(best.document(), best.span()).stream()
                .filter(context -> context.role() != Context.Role.HEADING)
                .filter(context -> context.span().end() <= list.span().start())
                .reduce((outer, inner) -> inner)
                .map(Context::span);
        long good = candidates.stream()
                .filter(candidate ->
                        candidate.isBeside(best) && candidate.sentence().score() >= least)
                .filter(candidate -> list.span().contains(candidate.span())
                        || leadIn.filter(span -> span.equals(candidate.span())).isPresent())
                .count();
        return good > 1 ? Optional.of(told(best, leadIn.orElse(best.span()), list)) : Optional.empty();
    }

    private static List<Candidate> told(Candidate best, Span leadIn, Place list) {
        List<Candidate> told = new ArrayList<>();
        told.add(at(best, leadIn));
        for (Span item : items(best.document(), list)) {
            if (told.size() <= MOST_ITEMS && !item.equals(leadIn)) {
                told.add(at(best, item));
            }
        }
        return told;
    }

    /** The items of the list itself, each without what is nested in it; or the code as a whole. */
    private static List<Span> items(Document document, Place list) {
        if (list.kind() == Kind.CODE) {
            return List.of(list.span());
        }
        int level = document.places().startingIn(list.span()).stream()
                .filter(place -> place.kind() == Kind.ITEM)
                .mapToInt(Place::level)
                .findFirst()
                .orElse(1);
        return document.places().startingIn(list.span()).stream()
                .filter(place -> place.kind() == Kind.ITEM && place.level() == level)
                .map(item -> Context.ownWords(document, item))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static Candidate at(Candidate best, Span span) {
        return span.equals(best.span())
                ? best
                : new Candidate(
                        best.document(),
                        best.reading(),
                        new SentenceReading(span, best.sentence().score(), Optional.empty(), Map.of()));
    }
}
