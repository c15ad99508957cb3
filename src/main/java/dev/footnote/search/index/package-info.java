/** The index of passages, by words and by vectors, and ingestion into it. */
package dev.footnote.search.index;
