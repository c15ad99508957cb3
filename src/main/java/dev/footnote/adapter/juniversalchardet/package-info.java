/** Encodings of texts, by juniversalchardet: the only package that knows it. */
package dev.footnote.adapter.juniversalchardet;
