/** Where passages are kept to be found by words and by meaning. */
package dev.footnote.index;
