package dev.footnote.edge.rest.evaluation;

import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.report.HtmlReport;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import io.smallrye.mutiny.Multi;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /api/evaluation}: runs of question sets, each followed as it goes, and their reports. */
@Path("/api/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String OVERRIDABLE = "footnote\\.(retrieval|reading|answering)\\.[a-z0-9.-]+";

    private final QuestionSets sets;
    private final EvaluationRuns runs;

    public EvaluationResource(QuestionSets sets, EvaluationRuns runs) {
        this.sets = sets;
        this.runs = runs;
    }

    @GET
    @Operation(operationId = "evaluation")
    public EvaluationReply evaluation() throws IOException {
        return new EvaluationReply(
                sets.list(), runs.runs().stream().map(EvaluationRun::reply).toList());
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "startRun")
    public RunReply start(RunRequest request) throws IOException {
        if (request == null) {
            throw new Rejection(Problem.of(ProblemType.EMPTY_BODY));
        }
        Map<String, String> overrides = overrides(request.settings());
        RunOptions options = options(request);
        java.nio.file.Path file = sets.file(request.set());
        QuestionSet set = sets.read(file);
        if (options.part().filter(part -> set.questions(part).isEmpty()).isPresent()) {
            throw Rejection.invalid("part", "The set has no question of this part.");
        }
        return runs.start(request.set(), file, set, options, overrides).reply();
    }

    @GET
    @Path("runs/{id}")
    @Operation(operationId = "run")
    public RunReply run(@PathParam("id") String id) {
        return runs.run(id).reply();
    }

    @DELETE
    @Path("runs/{id}")
    @Operation(operationId = "cancelRun")
    public RunReply cancel(@PathParam("id") String id) {
        EvaluationRun run = runs.run(id);
        run.cancel();
        return run.reply();
    }

    /** How far the run is, several times a second as long as it changes, the last time when it is over. */
    @GET
    @Path("runs/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "runEvents")
    public Multi<RunReply> events(@PathParam("id") String id) {
        EvaluationRun run = runs.run(id);
        AtomicBoolean told = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .map(tick -> run.reply())
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

    private File report(String id, String name) {
        java.nio.file.Path file = runs.run(id).folder().resolve(name);
        if (!Files.isRegularFile(file)) {
            throw Rejection.of(ProblemType.NOT_FOUND, "This run has no report, or none yet.");
        }
        return file.toFile();
    }

    private static RunOptions options(RunRequest request) {
        if (request.sample() != null && request.sample() < 1) {
            throw Rejection.invalid("sample", "It is 1 or more, not " + request.sample() + ".");
        }
        boolean force = Boolean.TRUE.equals(request.force());
        boolean withhold = Boolean.TRUE.equals(request.withholdEvidence());
        boolean retrieve = Boolean.TRUE.equals(request.retrievalOnly());
        if (retrieve && (force || withhold)) {
            throw Rejection.invalid("retrievalOnly", "It goes neither with force nor with withholdEvidence.");
        }
        RunOptions usual = RunOptions.DEFAULT;
        return new RunOptions(
                part(request.part()),
                request.sample() == null ? 0 : request.sample(),
                usual.seed(),
                usual.cutoffs(),
                force,
                withhold,
                retrieve);
    }

    private static Optional<Part> part(String label) {
        if (label == null) {
            return Optional.empty();
        }
        for (Part part : Part.values()) {
            if (part.label().equals(label)) {
                return Optional.of(part);
            }
        }
        throw Rejection.invalid("part", "It is fit or report.");
    }

    private static Map<String, String> overrides(Map<String, String> settings) {
        Map<String, String> overrides = new TreeMap<>();
        if (settings != null) {
            settings.forEach((name, value) -> {
                String full = name.startsWith("footnote.") ? name : "footnote." + name;
                if (!full.matches(OVERRIDABLE)) {
                    throw Rejection.invalid(
                            "settings." + name,
                            "Only settings of retrieval, reading and answering can be set for a run.");
                }
                if (value == null) {
                    throw Rejection.invalid("settings." + name, "It has no value.");
                }
                overrides.put(full, value);
            });
        }
        return overrides;
    }
}
