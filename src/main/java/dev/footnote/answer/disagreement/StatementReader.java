package dev.footnote.answer.disagreement;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.language.Term;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.passage.Passage;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes sentences that were read to be held against each other. */
final class StatementReader {

    private final PassageSentences sentences;

    StatementReader(PassageSentences sentences) {
        this.sentences = sentences;
    }

    Focus focus(Asked asked) {
        return Focus.of(asked, sentences.reader().read(asked.text()).words());
    }

    Statement read(Reading reading, SentenceReading read) {
        Passage passage = reading.hit().passage();
        Sentence sentence =
                sentences.of(passage).sentences().get(passage.sentences().indexOf(read.sentence()));
        return new Statement(passage.document(), sentence, read.score(), surroundings(passage, sentence));
    }

    private Set<String> surroundings(Passage passage, Sentence sentence) {
        String text =
                passage.document().title() + "\n" + passage.context() + "\n" + String.join("\n", sentence.before());
        return sentences.reader().terms(text).stream().map(Term::text).collect(Collectors.toUnmodifiableSet());
    }
}
