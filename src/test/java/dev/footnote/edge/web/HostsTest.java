package dev.footnote.edge.web;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:1",
                "127.0.0.1",
                "127.0.0.1:8080",
                "[::1]",
                "[::1]:8080"
            })
    void ownMachineIsAlwaysAllowed(String host) {
        assertThat(new Hosts(List.of(), "127.0.0.1").allow(host)).isTrue();
        assertThat(new Hosts(List.of("docs.example"), "0.0.0.0").allow(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "",
                "::1"
            })
    void otherNamesAreRefusedWhenOnlyThisMachineListens(String host) {
        assertThat(new Hosts(List.of(), "127.0.0.1").allow(host)).isFalse();
        assertThat(new Hosts(List.of(), "localhost").allow(host)).isFalse();
        assertThat(new Hosts(List.of(), "::1").allow(host)).isFalse();
    }

    @Test
    void noNameIsRefused() {
        assertThat(new Hosts(List.of(), "127.0.0.1").allow(null)).isFalse();
    }

    @Test
    void anyNameIsAllowedWhenOthersMayReachIt() {
        assertThat(new Hosts(List.of(), "0.0.0.0").allow("docs.example:80")).isTrue();
    }

    @Test
    void onlyNamedOnesAreAllowedWhereSomeAreNamed() {
        Hosts hosts = new Hosts(List.of("Docs.Example"), "0.0.0.0");

        assertThat(hosts.allow("docs.example:8080")).isTrue();
        assertThat(hosts.allow("other.example")).isFalse();
    }

    @Test
    void starAllowsAnyName() {
        assertThat(new Hosts(List.of("*"), "127.0.0.1").allow("docs.example")).isTrue();
    }
}
