/** What a question means after the ones before it. */
package dev.footnote.conversation;
