/** The documents that are kept, and their generations: each change of the documents makes the next one. */
package dev.footnote.search.store;
