/** What sources say differently: sides of a conflict, and how a story went on. */
package dev.footnote.disagreement;
