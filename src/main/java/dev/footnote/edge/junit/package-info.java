/** Question sets as JUnit 5 tests: start reading at {@link dev.footnote.edge.junit.QuestionSetTests}. */
package dev.footnote.edge.junit;
