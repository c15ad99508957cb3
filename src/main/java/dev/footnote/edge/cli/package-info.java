/** The command line: start reading at {@link dev.footnote.edge.cli.Commands}. */
package dev.footnote.edge.cli;
