package dev.footnote.answer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Logistic regression: {@code 1 / (1 + exp(-(bias + sum of weight * feature)))}, a probability between 0 and 1.
 *
 * @param bias the sum when every feature is 0
 * @param weights the weight of each feature by name; a feature without one does not count
 */
public record LinearModel(double bias, Map<String, Double> weights) {

    public LinearModel {
        weights = Map.copyOf(weights);
    }

    /** The probability for {@code features} by name. */
    public double probability(Map<String, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Reads a resource of the class path with one {@code name=weight} a line and a line for {@code BIAS}. */
    public static LinearModel fromResource(String resource) {
        Properties properties = new Properties();
        try (InputStream in = LinearModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        properties.forEach((name, value) -> weights.put(name.toString(), Double.parseDouble(value.toString())));
        Double bias = weights.remove("BIAS");
        if (bias == null) {
            throw new IllegalStateException(resource + ": no BIAS");
        }
        return new LinearModel(bias, weights);
    }
}
