/** What every request meets first: who may ask, safe headers, and errors that say what is wrong. */
package dev.footnote.web;
