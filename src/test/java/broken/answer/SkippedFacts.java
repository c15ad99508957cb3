package broken.answer;

import org.junit.jupiter.api.Disabled;

@Disabled
public class SkippedFacts {

    @Disabled(" ")
    public void someday() {}

    @Disabled("waits for the reader")
    public void waits() {}
}
