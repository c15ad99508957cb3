package dev.footnote.search.passage;

/** How much a property test tries: little by default, more with {@code -Dfootnote.test.scale=full}. */
public final class TestScale {

    private TestScale() {}

    /** How many samples one try of a property looks at. */
    public static int samplesPerTry() {
        return "full".equals(System.getProperty("footnote.test.scale")) ? 20 : 1;
    }
}
