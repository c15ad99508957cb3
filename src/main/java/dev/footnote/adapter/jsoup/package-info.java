/** HTML, by jsoup: the only package that knows it. */
package dev.footnote.adapter.jsoup;
