/** Sentences by OpenNLP's English model, and the rules that know what the model does not. */
package dev.footnote.adapter.opennlp;
