/** What is asked, and of which documents. */
package dev.footnote.question;
