/** Reports of a run: HTML, JSON, Markdown, JUnit XML and CSV. */
package dev.footnote.evaluation.report;
