package dev.footnote.edge.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Registers the filters that every request passes, and the handlers for requests and errors that nobody else handles. */
@ApplicationScoped
public class Doorway {

    private static final int FIRST = 1_000;
    private static final int SECOND = 900;
    private static final int THIRD = 800;
    private static final int FOURTH = 700;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE - 1;

    private final Gate gate;
    private final Bodies bodies;
    private final Admission admission;

    public Doorway(Gate gate, Bodies bodies, Admission admission) {
        this.gate = gate;
        this.bodies = bodies;
        this.admission = admission;
    }

    void wayIn(@Observes Filters filters) {
        filters.register(SafeHeaders::add, FIRST);
        filters.register(gate::check, SECOND);
        filters.register(bodies::read, THIRD);
        filters.register(admission::admit, FOURTH);
    }

    void whatIsLeft(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(Problems::failed);
        router.get("/evaluation").handler(context -> context.reroute("/evaluation.html"));
        router.get("/evaluation/").handler(context -> context.redirect("/evaluation"));
        router.route().order(AFTER_ALL_OTHERS).handler(Problems::nothingHere);
        // These are raised before any route is asked, for example when the address cannot be decoded.
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, context -> Problems.failed(context, status));
        }
    }
}
