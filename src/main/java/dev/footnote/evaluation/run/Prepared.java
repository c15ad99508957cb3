package dev.footnote.evaluation.run;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Map;

/** A pipeline that is ready for an evaluation run, its documents read and indexed: a port. */
public interface Prepared extends AutoCloseable {

    /** Answers as a user would be answered, with the configured number of passages. */
    Answer answer(Question question);

    /** Answers however unsure, as far as there is anything to answer from. */
    Answer answerAnyway(Question question);

    /** The {@code k} best passages for a question, best first. */
    List<Hit> passages(Question question, int k);

    /** The documents by id. */
    Map<String, Document> documents();

    /** What it was made with. */
    Configuration configuration();

    Size size();

    /** How long it took to make, in seconds. */
    double indexingSeconds();

    @Override
    void close();
}
