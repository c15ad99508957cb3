/** Reading of files in a process of its own, which is killed where a file takes too long or too much memory. */
package dev.footnote.document.worker;
