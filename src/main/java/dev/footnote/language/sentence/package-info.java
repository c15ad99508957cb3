/** A sentence, prepared once for all who read, compare and verify it. */
package dev.footnote.language.sentence;
