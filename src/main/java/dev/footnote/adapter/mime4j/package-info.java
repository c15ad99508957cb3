/** Mail, by Apache James Mime4j: the only package that knows it. */
package dev.footnote.adapter.mime4j;
