/** Feedback on answers, and what this server offers. */
package dev.footnote.edge.rest.feedback;
