/** Documents in the Rich Text Format, by RTF Parser Kit: the only package that knows it. */
package dev.footnote.adapter.rtf;
