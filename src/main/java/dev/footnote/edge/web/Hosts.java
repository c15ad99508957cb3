package dev.footnote.edge.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The allowed values of the {@code Host} header: the guard against DNS rebinding. */
@Singleton
public class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;

    @Inject
    public Hosts(WebSettings settings, @ConfigProperty(name = "quarkus.http.host") String listeningOn) {
        this(settings.hosts().orElse(List.of()), listeningOn);
    }

    Hosts(List<String> named, String listeningOn) {
        Set<String> names = new HashSet<>();
        named.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        boolean open = named.isEmpty() && !isLoopback(listeningOn);
        if (open) {
            names.add("*");
        }
        names.addAll(LOOPBACK);
        allowed = Set.copyOf(names);
    }

    /** Whether a {@code Host} header, with or without a port, names this server; no header at all does not. */
    public boolean allow(String hostHeader) {
        return allowed.contains("*") || (hostHeader != null && allowed.contains(withoutPort(hostHeader)));
    }

    private static boolean isLoopback(String address) {
        return address.equals("localhost") || address.startsWith("127.") || address.matches("\\[?::1]?");
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }
}
