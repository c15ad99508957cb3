/** The documents that are answered from, and questions suggested by them. */
package dev.footnote.edge.rest.documents;
