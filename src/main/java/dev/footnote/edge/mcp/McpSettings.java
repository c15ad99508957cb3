package dev.footnote.edge.mcp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code footnote.mcp}: the server of the Model Context Protocol. */
@ConfigMapping(prefix = "footnote.mcp")
public interface McpSettings {

    /** Whether {@code /mcp} is served, as streamable HTTP. */
    @WithDefault("false")
    boolean enabled();
}
