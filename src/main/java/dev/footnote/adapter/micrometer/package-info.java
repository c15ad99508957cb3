/** What is counted for those who run Footnote, on Micrometer. */
package dev.footnote.adapter.micrometer;
