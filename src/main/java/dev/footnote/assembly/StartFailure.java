package dev.footnote.assembly;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.model.prompt.BadPrompt;
import dev.footnote.search.index.UnusableIndex;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.util.StringJoiner;
import org.jboss.logging.Logger;

/** Log message for a failed start: one line where the user can do something about it. */
public final class StartFailure {

    private static final Logger LOG = Logger.getLogger("footnote");

    private StartFailure() {}

    public static void tell(Throwable failure) {
        Throwable cause = ExceptionUtil.getRootCause(failure);
        if (cause instanceof QuarkusBindException taken) {
            LOG.errorf("Not started: %s", isTaken(taken));
        } else if (cause instanceof BadPrompt || cause instanceof UnusableIndex || cause instanceof UnreadableFolder) {
            LOG.errorf("Not started: %s", cause.getMessage());
        } else if (cause instanceof ConfigValidationException wrong) {
            // before the log has its settings
            System.err.println("Not started: " + areWrong(wrong));
        } else {
            LOG.error("Not started", failure);
        }
    }

    private static String isTaken(QuarkusBindException taken) {
        return QuarkusBindException.isKnownHost(taken.getHost())
                ? "port %1$d is taken, perhaps by Footnote itself; -Dquarkus.http.port=%2$d sets another"
                        .formatted(taken.getPort(), taken.getPort() + 1)
                : "quarkus.http.host is " + taken.getHost() + ", which is no address of this machine";
    }

    private static String areWrong(ConfigValidationException wrong) {
        StringJoiner problems = new StringJoiner("; ");
        for (int i = 0; i < wrong.getProblemCount(); i++) {
            problems.add(wrong.getProblem(i)
                    .getMessage()
                    .replaceFirst("^java\\.[\\w.]+: ", "")
                    .replaceAll("\\s*\\R\\s*", " "));
        }
        return problems.toString();
    }
}
