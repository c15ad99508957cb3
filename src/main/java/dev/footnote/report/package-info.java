/** What came of an evaluation, for people and for programs: web page, Markdown, JUnit, CSV. */
package dev.footnote.report;
