package dev.footnote.edge.rest.ask;

import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.edge.web.Client;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/** Follower of an answer that is sent when it is whole; the work stops when the client leaves. */
record Waiting(Client client) implements Follower {

    @Override
    public void step(Step step) {}

    @Override
    public void retrieved(List<Hit> hits) {}

    @Override
    public boolean stopped() {
        return client.left();
    }
}
