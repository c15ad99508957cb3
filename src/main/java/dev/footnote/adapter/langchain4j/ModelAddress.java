package dev.footnote.adapter.langchain4j;

import java.net.URI;
import java.util.Optional;

/**
 * Where a language model is reached.
 *
 * @param baseUrl an address of HTTP or HTTPS without a name and password in it
 * @param name the model's name there
 * @param apiKey what opens the door
 */
public record ModelAddress(Provider provider, String baseUrl, String name, Optional<String> apiKey) {

    public ModelAddress {
        URI address;
        try {
            address = URI.create(baseUrl);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("footnote.model.base-url is no address", e);
        }
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "footnote.model.base-url is an address such as http://localhost:11434, without a name and password");
        }
        apiKey = apiKey.filter(key -> !key.isBlank());
    }

    /** Never the key. */
    @Override
    public String toString() {
        return provider + " " + name + " at " + baseUrl;
    }
}
