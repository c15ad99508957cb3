package dev.footnote.adapter.langchain4j;

/** A vector brought to length 1, as our ports ask for; LangChain4j promises no length. */
final class UnitVector {

    private UnitVector() {}

    /** A new vector of the same direction; of zeros where there is no direction. */
    static float[] of(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length && length > 0; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
