package dev.footnote.assembly;

import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Overridable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings as names and values: to list them, and to put others in their place for one evaluation. */
public final class SettingValues {

    /** Above every other source. */
    private static final int ORDINAL = 10_000;

    private static final String PREFIX =
            Settings.class.getAnnotation(ConfigMapping.class).prefix();

    private final SmallRyeConfig config;

    public SettingValues(SmallRyeConfig config) {
        this.config = config;
    }

    /** The settings that an evaluation may change, by full name. */
    public static Map<String, String> overridable(Settings settings) {
        Map<String, String> values = new TreeMap<>();
        collect(PREFIX, Settings.class, settings, values);
        values.keySet().removeIf(name -> Overridable.of(name).isEmpty());
        return values;
    }

    /** The configured settings, those of {@code overrides} in place of their values. */
    public Settings with(Map<String, String> overrides) throws BadSetting {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withMapping(Settings.class)
                // the settings of other edges stand below the same prefix
                .withValidateUnknown(false);
        config.getConfigSources().forEach(builder::withSources);
        builder.withSources(new PropertiesConfigSource(overrides, "evaluation", ORDINAL));
        try {
            Settings settings = builder.build().getConfigMapping(Settings.class);
            checkNames(overrides, overridable(settings));
            return settings;
        } catch (ConfigValidationException e) {
            throw new BadSetting(e.getProblemCount() > 0 ? e.getProblem(0).getMessage() : e.getMessage());
        }
    }

    private static void checkNames(Map<String, String> overrides, Map<String, String> known) throws BadSetting {
        for (String name : overrides.keySet()) {
            if (!known.containsKey(name)) {
                throw new BadSetting(name + " is nothing that an evaluation can set; there are "
                        + known.keySet().stream()
                                .map(setting -> setting.substring(PREFIX.length() + 1))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static void collect(String prefix, Class<?> type, Object group, Map<String, String> values) {
        for (Method method : Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList()) {
            String name =
                    prefix + "." + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            Object value = value(method, group);
            if (method.getReturnType().isInterface() && method.getReturnType().getEnclosingClass() == Settings.class) {
                collect(name, method.getReturnType(), value, values);
            } else {
                values.put(name, String.valueOf(value));
            }
        }
    }

    private static Object value(Method method, Object group) {
        try {
            method.setAccessible(true);
            return method.invoke(group);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
