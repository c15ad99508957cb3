/** OpenAI's API under {@code /v1}: models, chat completions and embeddings, for clients that speak nothing else. */
package dev.footnote.edge.openai;
