/** What a sentence is held against: the sentences of passages that meet its words, and how well they do. */
package dev.footnote.answer.verification.evidence;
