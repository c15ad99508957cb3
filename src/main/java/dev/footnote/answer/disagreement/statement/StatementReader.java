package dev.footnote.answer.disagreement.statement;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.language.Term;
import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes {@link Statement}s of the sentences that the reader scored. */
public final class StatementReader {

    private final PassageSentences sentences;

    public StatementReader(PassageSentences sentences) {
        this.sentences = sentences;
    }

    public Focus focus(Asked asked) {
        return Focus.of(asked, words(asked.text()));
    }

    public Statement read(Reading reading, SentenceReading read) {
        Passage passage = reading.hit().passage();
        Sentence sentence =
                sentences.of(passage).sentences().get(passage.sentences().indexOf(read.sentence()));
        return new Statement(passage.document(), sentence, read.score(), surroundings(passage, sentence));
    }

    public List<Word> words(String text) {
        return sentences.reader().read(text).words();
    }

    /** The sentences of a passage that say something by themselves. */
    public List<Sentence> sentences(Passage passage) {
        return sentences.of(passage).sentences().stream()
                .filter(sentence -> !passage.isHeadingOrLeadIn(sentence.span()))
                .toList();
    }

    /** A sentence of a passage that nobody read for the question. */
    public Statement read(Passage passage, Sentence sentence) {
        return new Statement(passage.document(), sentence, 0, surroundings(passage, sentence));
    }

    private Set<String> surroundings(Passage passage, Sentence sentence) {
        String text =
                passage.document().title() + "\n" + passage.context() + "\n" + String.join("\n", sentence.before());
        return sentences.reader().terms(text).stream().map(Term::text).collect(Collectors.toUnmodifiableSet());
    }
}
