/** Verification: whether passages support a sentence that was not copied from them. */
package dev.footnote.answer.verification;
