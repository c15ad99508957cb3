package dev.footnote.edge.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code footnote.web}: limits of HTTP requests, and the names of the server. */
@ConfigMapping(prefix = "footnote.web")
public interface WebSettings {

    /**
     * Allowed host names beside {@code localhost}, without the port; {@code *} for any; a list with commas. They are the
     * names by which a browser may address a server that listens on this machine only. Another name is refused, because a
     * foreign page can point its own name to 127.0.0.1 and would then count as ours (DNS rebinding). Where {@code
     * quarkus.http.host} is set to an address that others can reach, any name is accepted unless names are given here.
     */
    Optional<List<String>> hosts();

    /**
     * Maximum length of a request's URI, in bytes as sent; one letter can take 12 of them. More is needed for no question.
     */
    @WithDefault("32768")
    int longestAddress();

    /** Maximum size of a request's headers together, in bytes. More makes room for cookies that are not read here. */
    @WithDefault("16384")
    int largestHeaders();

    /**
     * Interval of heartbeats in an event stream in which nothing happens, as a duration. Longer may let a proxy on the way
     * take the stream for dead.
     */
    @WithDefault("10s")
    Duration heartbeat();

    /** Maximum size of a request's body, in bytes. More is needed for no question, and only makes room for abuse. */
    @WithDefault("1048576")
    int largestBody();
}
