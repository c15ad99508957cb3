package dev.footnote.edge.web;

import io.quarkus.runtime.annotations.StaticInitSafe;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets addresses that are no URI, such as {@code /%zz}, come as far as {@link Doorway}, which refuses them with a
 * reason; Quarkus would refuse them with an empty reply. Its switch is a system property that is read once, before any
 * bean is made. Sources of configuration are made before that, which is all that this one is for: it holds no values.
 */
@StaticInitSafe
public class BadAddresses implements ConfigSource {

    static {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getValue(String name) {
        return null;
    }

    @Override
    public String getName() {
        return "no values, see " + BadAddresses.class.getName();
    }
}
