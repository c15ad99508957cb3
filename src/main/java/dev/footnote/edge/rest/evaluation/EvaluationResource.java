package dev.footnote.edge.rest.evaluation;

import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.BackgroundRun;
import dev.footnote.evaluation.BackgroundRuns;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFolder;
import dev.footnote.evaluation.report.HtmlReport;
import dev.footnote.evaluation.run.BadSetting;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /api/evaluation}: runs of question sets, each followed as it goes, and their reports. */
@Path("/api/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final SetFolder sets;
    private final BackgroundRuns runs;
    private final Evaluations evaluations;

    public EvaluationResource(SetFolder sets, BackgroundRuns runs, Evaluations evaluations) {
        this.sets = sets;
        this.runs = runs;
        this.evaluations = evaluations;
    }

    @GET
    @Operation(operationId = "evaluation")
    public EvaluationReply evaluation() throws IOException {
        return new EvaluationReply(
                sets.list().stream().map(ListedSetReply::of).toList(),
                runs.runs().stream().map(RunReply::of).toList());
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "startRun")
    public RunReply start(@NotNull @Valid RunRequest request) throws IOException {
        RunStart start = RunStart.of(request, sets, evaluations);
        try {
            return runs.start(request.set(), start.file(), start.set(), start.trial())
                    .map(RunReply::of)
                    .orElseThrow(() -> new Rejection(Problem.of(ProblemType.RUN_IN_PROGRESS)));
        } catch (BadSetting bad) {
            throw Rejection.invalid("settings", bad.getMessage());
        }
    }

    @GET
    @Path("runs/{id}")
    @Operation(operationId = "run")
    public RunReply run(@PathParam("id") String id) {
        return RunReply.of(find(id));
    }

    @DELETE
    @Path("runs/{id}")
    @Operation(operationId = "cancelRun")
    public RunReply cancel(@PathParam("id") String id) {
        BackgroundRun run = find(id);
        run.cancel();
        return RunReply.of(run);
    }

    /** How far the run is, several times a second as long as it changes, the last time when it is over. */
    @GET
    @Path("runs/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "runEvents")
    public Multi<RunReply> events(@PathParam("id") String id) {
        BackgroundRun run = find(id);
        AtomicBoolean told = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .map(tick -> RunReply.of(run))
                .select()
                .first(reply -> !told.getAndSet(reply.isOver()))
                .skip()
                .repetitions();
    }

    @GET
    @Path("runs/{id}/report.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "htmlReport")
    public Response html(@PathParam("id") String id) {
        return Response.ok(report(id, HtmlReport.FILE)).build();
    }

    @GET
    @Path("runs/{id}/report.json")
    @Operation(operationId = "jsonReport")
    public Response json(@PathParam("id") String id) {
        return Response.ok(report(id, "report.json")).build();
    }

    @GET
    @Path("runs/{id}/report.md")
    @Produces("text/markdown;charset=UTF-8")
    @Operation(operationId = "markdownReport")
    public Response markdown(@PathParam("id") String id) {
        return Response.ok(report(id, "report.md")).build();
    }

    private BackgroundRun find(String id) {
        return runs.run(id).orElseThrow(() -> Rejection.of(ProblemType.UNKNOWN_RUN, ProblemType.UNKNOWN_RUN.detail()));
    }

    private File report(String id, String name) {
        java.nio.file.Path file = find(id).folder().resolve(name);
        if (!Files.isRegularFile(file)) {
            throw Rejection.of(ProblemType.NOT_FOUND, "This run has no report, or none yet.");
        }
        return file.toFile();
    }
}
