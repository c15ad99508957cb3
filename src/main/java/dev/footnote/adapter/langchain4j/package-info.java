/** Models of LangChain4j used by Footnote, and Footnote's retrieval offered to applications of LangChain4j. */
package dev.footnote.adapter.langchain4j;
