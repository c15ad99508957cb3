package dev.footnote.edge.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may send requests. */
@ConfigMapping(prefix = "footnote.web")
public interface WebSettings {

    /**
     * Names beside {@code localhost} by which a browser may address a server that listens on this machine only, without
     * the port; {@code *} for any. Another name is refused, because a foreign page can point its own name to 127.0.0.1
     * and would then count as ours (DNS rebinding). Where {@code quarkus.http.host} is set to an address that others
     * can reach, any name is accepted unless names are given here.
     */
    Optional<List<String>> hosts();

    /** Longest address accepted, in bytes as sent; one letter can take 12 of them. More is needed for no question. */
    @WithDefault("32768")
    int longestAddress();

    /** Most bytes of headers accepted. More makes room for cookies that are not read here. */
    @WithDefault("16384")
    int largestHeaders();

    /**
     * How often a stream in which nothing happens gives a sign of life. Longer may let a proxy on the way take it for dead.
     */
    @WithDefault("10s")
    Duration heartbeat();

    /** Most bytes of a body accepted. More is needed for no question, and only makes room for abuse. */
    @WithDefault("1048576")
    int largestBody();
}
