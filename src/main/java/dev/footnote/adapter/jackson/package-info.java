/** Documents in JSON, by Jackson: the only package of the documents that knows it. */
package dev.footnote.adapter.jackson;
