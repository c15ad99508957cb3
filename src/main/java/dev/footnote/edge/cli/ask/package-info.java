/** The commands that ask the documents: ask, chat, search, verify, and those around them. */
package dev.footnote.edge.cli.ask;
