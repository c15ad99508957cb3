/** A server of the Model Context Protocol: the documents as tools, resources and a prompt for agents and editors. */
package dev.footnote.edge.mcp;
