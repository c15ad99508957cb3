package dev.footnote.answer.suggestion;

import java.util.stream.Stream;

/** A rule that turns a clause into questions; rather none than a bad one. */
interface QuestionForm {

    Stream<MadeQuestion> of(Clause clause);
}
