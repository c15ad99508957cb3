/** Training: fits the weights of the reader and of the check of support, and makes training data. Not in the shipped program. */
package dev.footnote.training;
