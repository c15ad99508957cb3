/** Questions, passages and documents over HTTP: what goes over the wire, and nothing else. */
package dev.footnote.rest;
