/** Files of evaluation parsed into nodes that know their lines, so that each mistake is told with its place. */
package dev.footnote.evaluation.file.parse;
