package dev.footnote.edge.rest;

import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.edge.web.WebSettings;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/** Filter of request bodies: reads one that says that it is JSON, up to the maximum size, whatever size it announced. */
@Provider
public class BodyGate implements ReaderInterceptor {

    private final Instance<WebSettings> settings;

    /** Providers are made while the program is built, before there are settings: so they are asked for when needed. */
    public BodyGate(Instance<WebSettings> settings) {
        this.settings = settings;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
            throw new Rejection(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        context.setInputStream(
                new Limited(context.getInputStream(), settings.get().largestBody()));
        return context.proceed();
    }

    /** Exception for a body that is larger than the limit. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded(int limit) {
            super("At most " + limit + " bytes are read.");
        }
    }

    private static final class Limited extends ProxyInputStream {

        private final int limit;
        private int read;

        Limited(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        protected void afterRead(int more) throws IOException {
            read += Math.max(0, more);
            if (read > limit) {
                throw new Exceeded(limit);
            }
        }
    }
}
