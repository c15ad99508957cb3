/** Markdown documents, by commonmark-java: the only package that knows it. */
package dev.footnote.adapter.commonmark;
