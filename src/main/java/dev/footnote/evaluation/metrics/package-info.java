/** Metrics: pure functions, each with its formula, its range and where it comes from. */
package dev.footnote.evaluation.metrics;
