package dev.footnote.language.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measurement.
 *
 * @param of what it measures
 * @param scale how many metres, kilograms or litres one of it is
 */
public record Measure(Quantity of, double scale) {

    /** What can be measured in more than one unit. */
    public enum Quantity {
        LENGTH,
        MASS,
        VOLUME
    }

    private static final Map<String, Measure> NAMES = new HashMap<>();

    static {
        put(Quantity.LENGTH, 1_000, "kilometre kilometer km");
        put(Quantity.LENGTH, 1, "metre meter m");
        put(Quantity.LENGTH, 0.01, "centimetre centimeter cm");
        put(Quantity.LENGTH, 0.001, "millimetre millimeter mm");
        put(Quantity.LENGTH, 1_609.344, "mile");
        put(Quantity.LENGTH, 0.9144, "yard");
        put(Quantity.LENGTH, 0.3048, "foot feet ft");
        put(Quantity.LENGTH, 0.0254, "inch inche");
        put(Quantity.MASS, 1_000, "tonne t");
        put(Quantity.MASS, 1, "kilogram kilogramme kilo kg");
        put(Quantity.MASS, 0.001, "gram gramme g");
        put(Quantity.MASS, 0.45359237, "lb");
        put(Quantity.VOLUME, 1, "litre liter l");
        put(Quantity.VOLUME, 0.1, "decilitre deciliter dl");
        put(Quantity.VOLUME, 0.01, "centilitre centiliter cl");
        put(Quantity.VOLUME, 0.001, "millilitre milliliter ml");
    }

    private static void put(Quantity of, double scale, String names) {
        for (String name : names.split(" ")) {
            NAMES.put(name, new Measure(of, scale));
        }
    }

    /** The unit of a name in lower case, in the singular or the plural. */
    public static Optional<Measure> named(String name) {
        String singular = name.length() > 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(NAMES.getOrDefault(name, NAMES.get(singular)));
    }
}
