/** Guards every request: hosts, origins, headers, sizes; errors as problem details. */
package dev.footnote.edge.web;
