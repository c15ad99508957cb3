/** Question sets run from outside, and their reports. */
package dev.footnote.edge.rest.evaluation;
