/** Questions, passages found for them, and answers verified: start reading at {@link dev.footnote.edge.rest.ask.QuestionResource}. */
package dev.footnote.edge.rest.ask;
