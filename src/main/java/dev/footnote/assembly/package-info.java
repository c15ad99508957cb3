/** The program put together: which implementation stands behind which port. */
package dev.footnote.assembly;
