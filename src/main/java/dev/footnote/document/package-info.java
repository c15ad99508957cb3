/** Documents: their text, the spans and places in it, and their description. */
package dev.footnote.document;
