package dev.footnote.assembly;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Log filter that shows control characters of a message by their numbers, so that no file name can forge a line. */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final ExtFormatter MESSAGE = new PatternFormatter("%s");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t]]");

    @Override
    public boolean isLoggable(LogRecord logged) {
        ExtLogRecord one = ExtLogRecord.wrap(logged);
        String message = MESSAGE.format(one);
        if (message != null && CONTROL.matcher(message).find()) {
            logged.setParameters(null);
            if (logged instanceof ExtLogRecord ours) {
                ours.setMessage(shown(message), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                logged.setMessage(shown(message));
            }
        }
        return true;
    }

    /** A message with its control characters as {@code \\u000a}. */
    static String shown(String message) {
        return CONTROL.matcher(message)
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
    }
}
