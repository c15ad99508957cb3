/** How something is said: denied, certain, possible, or the opposite. */
package dev.footnote.language.modality;
