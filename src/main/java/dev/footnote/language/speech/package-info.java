/** Who says what a sentence says. */
package dev.footnote.language.speech;
