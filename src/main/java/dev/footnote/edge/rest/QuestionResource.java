package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Follower;
import dev.footnote.edge.web.WebSettings;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Questions over REST: {@code POST /api/ask} answers them, {@code GET /api/passages} only retrieves for them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final Library library;
    private final ModelTurns turns;
    private final Duration heartbeat;

    QuestionResource(Library library, ModelTurns turns, WebSettings settings) {
        this.library = library;
        this.turns = turns;
        this.heartbeat = settings.heartbeat();
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask")
    @Blocking
    public Uni<AskReply> ask(AskRequest request) {
        Requests.mustBeReady(library);
        Question question = Requests.question(request, library.corpus());
        int passages = Requests.passages("maxPassages", request.maxPassages());
        boolean explain = Boolean.TRUE.equals(request.explain());
        return Uni.createFrom()
                .emitter(emitter -> turns.take(question, passages, answering -> {
                    try {
                        emitter.complete(Replies.of(question, answering.answer(Follower.NOBODY), explain));
                    } catch (RuntimeException failure) {
                        emitter.fail(failure);
                    }
                }));
    }

    /** The same as events, told as they happen; who goes away stops the work. Without a wish JSON comes first. */
    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> askStreaming(AskRequest request, @Context Sse sse) {
        Requests.mustBeReady(library);
        Question question = Requests.question(request, library.corpus());
        int passages = Requests.passages("maxPassages", request.maxPassages());
        boolean explain = Boolean.TRUE.equals(request.explain());
        OutboundSseEvent end = sse.newEvent("end");
        Multi<OutboundSseEvent> events = Multi.createFrom()
                .<AskEvent>emitter(emitter -> {
                    AskStream stream = new AskStream(emitter);
                    turns.take(question, passages, answering -> stream.answer(answering, question, explain));
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(event -> event(sse, event))
                .onCompletion()
                .continueWith(end);
        Multi<OutboundSseEvent> signsOfLife = Multi.createFrom()
                .ticks()
                .startingAfter(heartbeat)
                .every(heartbeat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(events, signsOfLife).select().first(event -> event != end);
    }

    private static OutboundSseEvent event(Sse sse, AskEvent event) {
        return sse.newEventBuilder()
                .name(event.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event.data().getClass(), event.data())
                .build();
    }

    @GET
    @Path("passages")
    @Operation(operationId = "passages")
    public PassagesReply passages(@QueryParam("q") String text, @QueryParam("k") String count) {
        Requests.mustBeReady(library);
        Question question = Question.of(Requests.text("q", text));
        int k = Requests.passages("k", count);
        List<FoundPassage> found =
                library.passages(question, k).stream().map(FoundPassage::of).toList();
        return new PassagesReply(new AskReply.Asked(question.text(), question.text()), found);
    }
}
