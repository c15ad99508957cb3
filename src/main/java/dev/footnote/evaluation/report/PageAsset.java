package dev.footnote.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A style or script that stands inside the page.
 *
 * @param text its text
 * @param source how a Content-Security-Policy (level 2, section 4.2.4) allows it and nothing else: by its hash
 */
record PageAsset(String text, String source) {

    /** Reads resources of the program, one behind the other. */
    static PageAsset of(String... resources) {
        String text = Arrays.stream(resources).map(PageAsset::read).collect(Collectors.joining("\n"));
        return new PageAsset(text, "'sha256-" + hash(text.getBytes(StandardCharsets.UTF_8)) + "'");
    }

    private static String read(String resource) {
        try (InputStream in = PageAsset.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
