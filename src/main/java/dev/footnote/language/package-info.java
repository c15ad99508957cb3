/** English: words, names, numbers, dates, speakers. */
package dev.footnote.language;
