package dev.footnote.assembly;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OneLineTest {

    private final OneLine filter = new OneLine();

    @Test
    void fileNameCannotForgeALineOfTheLog() {
        ExtLogRecord logged = new ExtLogRecord(
                Level.WARNING, "Not read: %s", ExtLogRecord.FormatStyle.PRINTF, OneLineTest.class.getName());
        logged.setParameters(new Object[] {"a\n12:00:00 INFO  Ready\u001b[2K.txt"});

        assertThat(filter.isLoggable(logged)).isTrue();

        assertThat(new PatternFormatter("%s").format(logged))
                .isEqualTo("Not read: a\\u000a12:00:00 INFO  Ready\\u001b[2K.txt");
    }

    @Test
    void ordinaryMessageStaysAsItIs() {
        ExtLogRecord logged = new ExtLogRecord(Level.INFO, "100 % ready\tnow", OneLineTest.class.getName());

        filter.isLoggable(logged);

        assertThat(new PatternFormatter("%s").format(logged)).isEqualTo("100 % ready\tnow");
    }
}
