/** Follow-up questions: resolves a question against the ones before it. */
package dev.footnote.answer.conversation;
