/** Feedback on answers, and its adoption into question sets. */
package dev.footnote.evaluation.feedback;
