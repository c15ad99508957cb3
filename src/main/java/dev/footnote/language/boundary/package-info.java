/** Where sentences end: rules for abbreviations, numbers and marks. */
package dev.footnote.language.boundary;
