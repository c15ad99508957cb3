package dev.footnote.answer.verification.evidence;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.passage.Passage;
import java.util.List;

/**
 * A sentence of a passage, held against another sentence.
 *
 * @param at which sentence of the passage
 * @param matches how well it meets each of the wanted words, in their order
 */
public record Source(Passage passage, int at, Sentence sentence, List<Match> matches) {

    /** @param wanted the words of {@code claim} that are looked for */
    static Source of(Passage passage, Sentence sentence, Sentence claim, List<Word> wanted) {
        int at = passage.sentences().indexOf(sentence.span());
        return new Source(
                passage,
                at,
                sentence,
                wanted.stream().map(word -> Match.of(word, claim, sentence)).toList());
    }

    public CitedSpan place() {
        return new CitedSpan(passage.document(), sentence.span());
    }
}
