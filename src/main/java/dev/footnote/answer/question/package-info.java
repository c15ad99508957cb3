/** Questions: the text with its history and filters, and what analysing it finds. */
package dev.footnote.answer.question;
