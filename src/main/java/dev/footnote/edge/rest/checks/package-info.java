/** The checks of requests by Bean Validation: constraints of our own, and what is told of what they do not allow. */
package dev.footnote.edge.rest.checks;
