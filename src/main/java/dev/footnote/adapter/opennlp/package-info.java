/** Sentences, parts of speech and base forms by OpenNLP’s English models, and the rules that know what these do not. */
package dev.footnote.adapter.opennlp;
