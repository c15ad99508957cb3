/** Claim sets, and how well the check of support tells their claims apart. */
package dev.footnote.evaluation.claim;
