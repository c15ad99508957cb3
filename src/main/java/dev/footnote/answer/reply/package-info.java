/** Answers and refusals, with their trace. */
package dev.footnote.answer.reply;
