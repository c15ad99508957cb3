/** What a sentence is checked for against its evidence: words, figures, names, speakers, denial, quotations. */
package dev.footnote.answer.verification.check;
