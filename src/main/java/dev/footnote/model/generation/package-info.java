/** What is asked of a language model, and how that may fail: the port, and the threads that wait for it. */
package dev.footnote.model.generation;
