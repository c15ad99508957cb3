/** Fitting of the weights of the reader and of the check of support. */
package dev.footnote.evaluation.fitting;
