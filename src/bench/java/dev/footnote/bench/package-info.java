/** Benchmarks: ratios that hold on any machine, measured side by side in one run. */
package dev.footnote.bench;
