/** The command line: start reading at {@link dev.footnote.cli.Commands}. */
package dev.footnote.cli;
