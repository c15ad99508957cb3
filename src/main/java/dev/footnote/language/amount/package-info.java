/** Numbers, dates, times of day, durations and units as English writes them. */
package dev.footnote.language.amount;
