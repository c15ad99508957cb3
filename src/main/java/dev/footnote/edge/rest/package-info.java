/** The REST API under /api. */
package dev.footnote.edge.rest;
