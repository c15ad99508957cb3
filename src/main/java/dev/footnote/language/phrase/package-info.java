/** Noun phrases: where they begin and end, what they name, and whether they stand for one or several. */
package dev.footnote.language.phrase;
