package dev.footnote.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures of a claim what it says itself: {@code MET_BY_ONE=0.9 NUMBERS_MISSING=1; MET_BY_ONE=0.2}, sentence by sentence. */
public final class GivenFeatures implements SupportFeatures {

    @Override
    public List<Map<String, Double>> features(String claim, String evidence) {
        return Arrays.stream(claim.split(";")).map(GivenFeatures::sentence).toList();
    }

    private static Map<String, Double> sentence(String text) {
        Map<String, Double> features = new LinkedHashMap<>();
        for (String feature : text.strip().split(" ")) {
            int equals = feature.indexOf('=');
            features.put(feature.substring(0, equals), Double.parseDouble(feature.substring(equals + 1)));
        }
        return features;
    }

    @Override
    public void close() {}
}
