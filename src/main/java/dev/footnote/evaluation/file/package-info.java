/** Reads question sets and claim sets from YAML, JSON, JSON lines and CSV with Jackson. */
package dev.footnote.evaluation.file;
