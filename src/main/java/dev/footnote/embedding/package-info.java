/** Embedding models: vectors of texts and of their word pieces. */
package dev.footnote.embedding;
