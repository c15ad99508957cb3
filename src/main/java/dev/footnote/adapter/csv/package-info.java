/** Tables in text files, by Commons CSV: the only package of the documents that knows it. */
package dev.footnote.adapter.csv;
