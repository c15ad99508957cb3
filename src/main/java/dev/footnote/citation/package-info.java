/** The tie between an answer's sentence and the words it rests on. */
package dev.footnote.citation;
