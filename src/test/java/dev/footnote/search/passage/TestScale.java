package dev.footnote.search.passage;

/** How much a property test tries: little by default, more with {@code -Dfootnote.test.scale=full}. */
public final class TestScale {

    private TestScale() {}

    /** How many samples one try of a property looks at. */
    public static int samplesPerTry() {
        return isFull() ? 20 : 1;
    }

    /** How often a process that ingests is killed. */
    public static int kills() {
        return isFull() ? 200 : 10;
    }

    private static boolean isFull() {
        return "full".equals(System.getProperty("footnote.test.scale"));
    }
}
