package dev.footnote.language.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measurement.
 *
 * @param of what it measures
 * @param scale how many metres, kilograms, litres, pascals, watts … one of it is
 * @param zero where its zero lies in these, as that of Fahrenheit in degrees Celsius
 */
public record Measure(Quantity of, double scale, double zero) {

    /** What can be measured in more than one unit. */
    public enum Quantity {
        LENGTH,
        AREA,
        MASS,
        VOLUME,
        PRESSURE,
        POWER,
        ENERGY,
        TEMPERATURE,
        VOLTAGE,
        CURRENT,
        DATA
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
        put(Quantity.MASS, 1e-6, "milligram mg");
        put(Quantity.MASS, 1e-9, "microgram µg mcg");
        put(Quantity.MASS, 0.028349523, "ounce oz");
        put(Quantity.MASS, 0.45359237, "lb");
        put(Quantity.VOLUME, 1, "litre liter l");
        put(Quantity.VOLUME, 0.1, "decilitre deciliter dl");
        put(Quantity.VOLUME, 0.01, "centilitre centiliter cl");
        put(Quantity.VOLUME, 0.001, "millilitre milliliter ml");
        put(Quantity.VOLUME, 4.54609, "gallon");
        put(Quantity.VOLUME, 0.56826125, "pint");
        put(Quantity.AREA, 1, "m² sqm");
        put(Quantity.AREA, 1e6, "km²");
        put(Quantity.AREA, 1e4, "hectare ha");
        put(Quantity.AREA, 4_046.86, "acre");
        put(Quantity.PRESSURE, 1, "pascal pa");
        put(Quantity.PRESSURE, 100, "hpa mbar millibar");
        put(Quantity.PRESSURE, 1_000, "kpa");
        put(Quantity.PRESSURE, 1e5, "bar");
        put(Quantity.PRESSURE, 6_894.757, "psi");
        put(Quantity.POWER, 1, "watt w");
        put(Quantity.POWER, 1_000, "kilowatt kw");
        put(Quantity.POWER, 1e6, "megawatt mw");
        put(Quantity.POWER, 745.7, "horsepower hp");
        put(Quantity.ENERGY, 1, "wh");
        put(Quantity.ENERGY, 1_000, "kwh");
        put(Quantity.ENERGY, 1e6, "mwh");
        put(Quantity.TEMPERATURE, 1, "°c celsius");
        NAMES.put("°f", new Measure(Quantity.TEMPERATURE, 5.0 / 9, -32 * 5.0 / 9));
        NAMES.put("fahrenheit", NAMES.get("°f"));
        put(Quantity.VOLTAGE, 1, "volt v");
        put(Quantity.VOLTAGE, 1_000, "kilovolt kv");
        put(Quantity.CURRENT, 1, "amp ampere");
        put(Quantity.CURRENT, 0.001, "milliamp ma");
        put(Quantity.DATA, 1, "kilobyte kb");
        put(Quantity.DATA, 1_024, "megabyte mb");
        put(Quantity.DATA, 1_048_576, "gigabyte gb");
        put(Quantity.DATA, 1_073_741_824, "terabyte tb");
    }

    private static void put(Quantity of, double scale, String names) {
        for (String name : names.split(" ")) {
            NAMES.put(name, new Measure(of, scale, 0));
        }
    }

    /** So many of it in metres, kilograms, litres … */
    double inBaseUnits(double number) {
        return number * scale + zero;
    }

    /** The unit of a name in lower case, in the singular or the plural. */
    public static Optional<Measure> named(String name) {
        if (name.endsWith(".")) {
            return named(name.substring(0, name.length() - 1));
        }
        String singular = name.length() > 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(NAMES.getOrDefault(name, NAMES.get(singular)));
    }
}
