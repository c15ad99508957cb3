/** Documents of Word, Excel and PowerPoint, by Apache POI: the only package that knows it. */
package dev.footnote.adapter.poi;
