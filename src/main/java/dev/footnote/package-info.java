/** The program, its settings and how it is put together; {@code Answerer.answer} is the method to read first. */
package dev.footnote;
