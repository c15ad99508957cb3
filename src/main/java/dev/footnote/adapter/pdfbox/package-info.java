/** PDF documents, by Apache PDFBox: the only package that knows it. */
package dev.footnote.adapter.pdfbox;
