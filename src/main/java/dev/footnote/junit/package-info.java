/** Question sets as JUnit 5 tests: start reading at {@link dev.footnote.junit.QuestionSetTests}. */
package dev.footnote.junit;
