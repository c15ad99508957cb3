/** The time budget of one piece of work, and the flag by which it is cancelled. */
package dev.footnote.work;
