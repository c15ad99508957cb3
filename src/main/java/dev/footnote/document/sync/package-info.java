/** Keeps documents in step with the files they are read from: what changed is found by content, and only that is read. */
package dev.footnote.document.sync;
