/** Question answering: {@link dev.footnote.answer.Answerer#answer} is the whole flow in one method. */
package dev.footnote.answer;
