/** Finding passages for a question. */
package dev.footnote.retrieval;
