package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.FoundPassage;
import java.util.List;

/**
 * JSON of the passages that retrieval alone finds.
 *
 * @param question what was searched for
 * @param passages what was found, best first
 */
public record PassagesReply(AskReply.Asked question, List<FoundPassage> passages) {}
