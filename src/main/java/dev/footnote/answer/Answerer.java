package dev.footnote.answer;

import dev.footnote.question.Question;

/** Answers questions from the documents. */
public interface Answerer {

    Answer answer(Question question);
}
