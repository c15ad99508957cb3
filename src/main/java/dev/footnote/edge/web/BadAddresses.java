package dev.footnote.edge.web;

import io.quarkus.runtime.annotations.StaticInitSafe;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Sets system properties that libraries read once, before any bean is made. Sources of configuration are made before that,
 * which is all that this one is for: it holds no values. Addresses that are no URI, such as {@code /%zz}, come as far as
 * {@link Doorway}, which refuses them with a reason, where Quarkus would with an empty reply; and Netty looks for
 * {@link IdleConnections}.
 */
@StaticInitSafe
public class BadAddresses implements ConfigSource {

    static {
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
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
