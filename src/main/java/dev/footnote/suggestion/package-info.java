/** Questions to begin with, made from the documents and asked beforehand. */
package dev.footnote.suggestion;
