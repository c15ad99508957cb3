/** Whether the documents say what a sentence of an answer says: the check of everything that was not copied from them. */
package dev.footnote.verification;
