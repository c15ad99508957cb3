/** Plain texts with light markup: reStructuredText and AsciiDoc. */
package dev.footnote.document.markup;
