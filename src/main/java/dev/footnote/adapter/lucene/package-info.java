/** Words and vectors kept by Apache Lucene, in memory. */
package dev.footnote.adapter.lucene;
