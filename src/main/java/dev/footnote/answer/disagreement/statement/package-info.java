/** Statements that may answer a question, taken apart for comparing: clauses, values, what they are about, and of what time. */
package dev.footnote.answer.disagreement.statement;
