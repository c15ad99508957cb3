package dev.footnote.edge.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/** Who sent a message: it hears what happens meanwhile, then the reply. */
interface Peer {

    /** A notification that belongs to the request. */
    void notify(JsonNode notification);

    /** The reply to the request, the last of all. */
    void reply(JsonNode reply);

    /** Whether nobody waits for it any more. */
    boolean gone();
}
