package dev.footnote.answer.suggestion;

import java.util.stream.Stream;

/** One way to turn a clause into questions; rather none than a bad one. */
interface QuestionForm {

    Stream<MadeQuestion> of(Clause clause);
}
