package dev.footnote.evaluation.run;

/**
 * The size of the corpus of a run.
 *
 * @param documents how many documents
 * @param passages how many passages they were cut into
 * @param characters how long the documents' texts are together, in UTF-16 code units
 * @param vectorBytes what the passages' vectors take, 4 bytes a number
 */
public record Size(int documents, int passages, long characters, long vectorBytes) {}
