/** Labelled questions and claims: what the system is measured with. */
package dev.footnote.evaluation;
