package dev.footnote.answer.compose;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.answer.verification.Policy;
import dev.footnote.answer.verification.Verification;
import dev.footnote.answer.verification.VerifiedSentence;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.model.generation.Instead;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One answer while a language model writes it: each sentence is verified as soon as it is written, cites what bears it out,
 * whatever the model cited, and is told where the policy lets it be. Citations are numbered in order of appearance.
 */
final class VerifiedWriting implements CitedSentences.Sink {

    private final AnswerVerifier verifier;
    private final Policy policy;
    private final List<Passage> passages;
    private final Follower follower;

    private final List<Answer.Sentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final StringBuilder heldBack = new StringBuilder();
    private boolean said;
    private boolean declined;
    private boolean declinedAsAsked;
    private boolean before = true;
    private boolean told;

    /** @param passages as they were numbered for the model, the first of them 1 */
    VerifiedWriting(AnswerVerifier verifier, Policy policy, List<Passage> passages, Follower follower) {
        this.verifier = verifier;
        this.policy = policy;
        this.passages = passages;
        this.follower = follower;
    }

    @Override
    public void text(String piece) {
        heldBack.append(piece);
        boolean tells = policy == Policy.MARK && !declinedAsAsked && !Declining.mayBecome(heldBack.toString());
        if (tells) {
            tell();
        }
    }

    private void tell() {
        told = true;
        follower.wrote(heldBack.toString());
        heldBack.setLength(0);
    }

    @Override
    public void sentence(String text, List<Integer> numbers) {
        boolean first = !said;
        said = true;
        declinedAsAsked |= first && Declining.isAsAsked(text);
        if (declinedAsAsked) {
            heldBack.setLength(0);
            return;
        }
        List<Passage> cited = numbers.stream()
                .filter(number -> number >= 1 && number <= passages.size())
                .map(number -> passages.get(number - 1))
                .toList();
        VerifiedSentence verified = verifier.verify(text, cited, passages);
        boolean declines = !verified.isSupported() && Declining.isSaid(text);
        declined |= declines;
        if (declines || !isShown(verified)) {
            heldBack.setLength(0);
            return;
        }
        show(verified);
    }

    private boolean isShown(VerifiedSentence verified) {
        if (policy != Policy.DROP) {
            return true;
        }
        boolean shown = verified.isSupported() && (before || !Verification.leans(verified.text()));
        before = shown;
        return shown;
    }

    private void show(VerifiedSentence verified) {
        List<Citation> fresh = new ArrayList<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (CitedSpan place : verified.support()) {
            numbers.add(number(place, fresh));
        }
        Answer.Sentence sentence = new Answer.Sentence(
                verified.text(),
                List.copyOf(numbers),
                verified.verdict(),
                verified.problem().map(Problem::detail));
        sentences.add(sentence);
        if (policy != Policy.STRICT) {
            heldBack.setLength(0);
            told = true;
            follower.sentence(sentence, fresh);
        }
    }

    private int number(CitedSpan place, List<Citation> fresh) {
        for (Citation citation : citations) {
            if (citation.cited().isSamePlace(place)) {
                return citation.number();
            }
        }
        Citation citation = new Citation(citations.size() + 1, place);
        citations.add(citation);
        fresh.add(citation);
        return citation.number();
    }

    /** What came of the whole. */
    ModelComposer.Outcome outcome() {
        long supported = sentences.stream().filter(Answer.Sentence::isSupported).count();
        if (declinedAsAsked || declined && supported == 0) {
            return new ModelComposer.Declined();
        }
        if (!said) {
            return new ModelComposer.Unusable(Instead.MODEL_EMPTY);
        }
        boolean strictlyNot = policy == Policy.STRICT && supported < sentences.size();
        return supported == 0 || strictlyNot
                ? new ModelComposer.Unusable(Instead.MODEL_UNSUPPORTED)
                : new ModelComposer.Written(sentences, citations);
    }

    /** What was told of it does not count. */
    void discard() {
        if (told) {
            follower.discarded();
        }
    }
}
