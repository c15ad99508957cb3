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

    /**
     * Slowest rate at which a body may arrive, in bytes a second, after five seconds; slower ones are refused with 408. Less
     * makes room for very slow lines, and for those who hold connections open on purpose.
     */
    @WithDefault("1000")
    int slowestBody();

    /**
     * Maximum number of questions, searches and verifications of one client (address) that are at work at once, 1 or more; of
     * all clients together it is one more. 0 for as many as there are processors. More answers no more in the same time, and
     * each of them later.
     */
    @WithDefault("0")
    int atOnce();

    /** Maximum number of such requests that wait for their turn; what comes then is refused with 503. More makes all wait longer. */
    @WithDefault("64")
    int waiting();

    /** Longest time that such a request waits for its turn, as a duration; after it, it is refused with 503. */
    @WithDefault("PT1S")
    Duration patience();
}
