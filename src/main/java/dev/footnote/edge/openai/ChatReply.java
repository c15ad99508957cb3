package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.Assistant;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.edge.rest.ask.AskReply;
import dev.footnote.edge.rest.ask.AskReply.Cited;
import dev.footnote.edge.rest.ask.MarkedText;
import dev.footnote.edge.rest.ask.Replies;
import dev.footnote.edge.text.AnswerText;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.function.Function;

/** Makes a chat completion and tells it, whole or in chunks as its sentences are verified. */
final class ChatReply implements Follower {

    /** A stream cannot take back what it told. */
    private static final String WITHDRAWN = "\n\n(Withdrawn: the documents do not bear this out.)\n\n";

    private final ChatRequest request;
    private final Completion completion;
    private final Connection connection;
    private final Function<Cited, String> link;
    private final boolean footnotes;

    /** Where the answer that counts begins in the text. */
    private int offset;

    /** @param link where the quote of a citation opens */
    ChatReply(
            ChatRequest request,
            Completion completion,
            Connection connection,
            Function<Cited, String> link,
            boolean footnotes) {
        this.request = request;
        this.completion = completion;
        this.connection = connection;
        this.link = link;
        this.footnotes = footnotes;
    }

    /** Does the work, on the calling thread. */
    void answer(Assistant.Asking asking) {
        try {
            if (request.stream()) {
                ObjectNode first = completion.json(true);
                choice(first, "delta").put("role", "assistant").put("content", "");
                connection.event(first);
            }
            AskReply reply = Replies.of(request.question(), asking.answer(this), false, 0);
            rest(reply);
            end(reply);
        } catch (Stopped nobodyWaits) {
            return;
        } catch (RuntimeException failure) {
            connection.fail(failure);
        }
    }

    private void rest(AskReply reply) {
        String body = AnswerText.body(reply);
        String told = completion.text().substring(offset);
        if (!body.startsWith(told)) {
            discarded();
            told = "";
        }
        tell(completion.add(body.substring(told.length())));
    }

    private void end(AskReply reply) {
        String notes = footnotes ? completion.footnotes(reply, link) : "";
        ObjectNode whole = completion.json(request.stream());
        ObjectNode message = choice(whole, request.stream() ? "delta" : "message");
        message.put("role", "assistant")
                .put("content", request.stream() ? notes : completion.text() + notes)
                .set("annotations", completion.annotations(reply, offset, link));
        ((ObjectNode) whole.at("/choices/0")).put("finish_reason", completion.reason());
        whole.set("footnote", completion.extension(reply));
        if (!request.stream()) {
            whole.set("usage", completion.usage());
            connection.whole(whole);
            return;
        }
        connection.event(whole);
        if (request.usage()) {
            ObjectNode usage = completion.json(true);
            usage.putArray("choices");
            usage.set("usage", completion.usage());
            connection.event(usage);
        }
        connection.done();
    }

    private static ObjectNode choice(ObjectNode whole, String what) {
        ObjectNode choice =
                whole.putArray("choices").addObject().put("index", 0).put("finish_reason", (String) null);
        return choice.putObject(what);
    }

    private void tell(String text) {
        if (request.stream() && !text.isEmpty()) {
            ObjectNode chunk = completion.json(true);
            choice(chunk, "delta").put("content", text);
            connection.event(chunk);
        }
    }

    @Override
    public void sentence(Answer.Sentence sentence, List<Citation> fresh) {
        if (request.stream()) {
            String gap = completion.text().length() > offset ? " " : "";
            tell(completion.add(gap + sentence.text() + MarkedText.marks(sentence)));
        }
    }

    @Override
    public void discarded() {
        if (completion.text().length() > offset) {
            tell(completion.add(WITHDRAWN));
            offset = completion.text().length();
        }
    }

    @Override
    public void step(Step step) {
        // a chat shows no steps
    }

    @Override
    public void retrieved(List<Hit> hits) {
        // nor what is read
    }

    @Override
    public boolean stopped() {
        return connection.closed();
    }
}
