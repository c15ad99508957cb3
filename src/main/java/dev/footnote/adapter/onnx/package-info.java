/** Small models run in this process by ONNX Runtime, and the tokenizers they need. */
package dev.footnote.adapter.onnx;
