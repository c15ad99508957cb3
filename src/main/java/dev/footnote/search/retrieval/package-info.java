/** Retrieval: the passages nearest to a query, by fusion of a lexical and a dense list. */
package dev.footnote.search.retrieval;
