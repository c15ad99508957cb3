/** An answer as plain text with footnotes, for whoever shows nothing else: chat clients, agents, terminals. */
package dev.footnote.edge.text;
