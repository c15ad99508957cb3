package dev.footnote.edge.rest.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.Search;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reply.Follower;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.checks.WholeText;
import dev.footnote.edge.web.Admission;
import dev.footnote.edge.web.Client;
import dev.footnote.edge.web.WebSettings;
import dev.footnote.search.index.Filter;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Questions over REST: {@code POST /api/ask} answers them, {@code GET /api/passages} only retrieves for them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final Assistant assistant;
    private final Duration heartbeat;

    QuestionResource(Assistant assistant, WebSettings settings) {
        this.assistant = assistant;
        this.heartbeat = settings.heartbeat();
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask")
    @Blocking
    public Uni<AskReply> ask(@NotNull @Valid AskRequest request, @Context RoutingContext context) {
        Given.ready(assistant);
        Question question = Questions.of(request, assistant.documents());
        int passages = Questions.passages(request);
        boolean explain = Boolean.TRUE.equals(request.explain());
        int unread = assistant.unread();
        Follower waiting = new Waiting(new Client(context));
        return Uni.createFrom().emitter(emitter -> {
            assistant.ask(question, passages, asking -> {
                try {
                    emitter.complete(Replies.of(question, asking.answer(waiting), explain, unread));
                } catch (RuntimeException failure) {
                    emitter.fail(failure);
                }
            });
            Admission.release(context);
        });
    }

    /** The same as events, told as they happen; who goes away stops the work. Without a wish JSON comes first. */
    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> askStreaming(
            @NotNull @Valid AskRequest request, @Context Sse sse, @Context RoutingContext context) {
        Given.ready(assistant);
        Question question = Questions.of(request, assistant.documents());
        int passages = Questions.passages(request);
        boolean explain = Boolean.TRUE.equals(request.explain());
        int unread = assistant.unread();
        OutboundSseEvent end = sse.newEvent("end");
        Multi<OutboundSseEvent> events = Multi.createFrom()
                .<AskEvent>emitter(emitter -> {
                    AskStream stream = new AskStream(emitter, new Client(context), unread);
                    assistant.ask(question, passages, asking -> stream.answer(asking, question, explain));
                    Admission.release(context);
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
    public PassagesReply passages(
            @QueryParam("q")
                    @NotBlank(message = AskRequest.MISSING)
                    @Size(max = Limits.QUESTION, message = AskRequest.TOO_LONG)
                    @WholeText
                    String q,
            @QueryParam("k") String k,
            @QueryParam("history")
                    @Size(max = Limits.TURNS, message = "A history has at most {max} turns; this one has {length}.")
                    List<
                                    @NotBlank(message = AskRequest.MISSING)
                                    @Size(max = Limits.QUESTION, message = AskRequest.TOO_LONG) @WholeText String>
                            history,
            @Context RoutingContext context) {
        Given.ready(assistant);
        List<Turn> before = history.stream()
                .map(earlier -> new Turn(earlier, Optional.empty()))
                .toList();
        Question question = new Question(q, Filter.NONE, before, Optional.empty());
        int count = Given.count("k", k, Limits.USUAL_PASSAGES);
        Search search = new Client(context).serve(() -> assistant.search(question, count));
        return new PassagesReply(
                new AskReply.Asked(q, search.understood()),
                search.hits().stream().map(FoundPassage::of).toList());
    }
}
