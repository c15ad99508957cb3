/** What is said to a language model: texts with placeholders, kept in files. */
package dev.footnote.model.prompt;
