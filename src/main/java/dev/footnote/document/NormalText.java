package dev.footnote.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Normalisation of text, to the one form that offsets refer to: Unicode NFC, line feeds only, no byte order mark. */
public final class NormalText {

    private NormalText() {}

    /** Normalises {@code raw}; normalising twice changes nothing. */
    public static String of(String raw) {
        int marks = 0;
        // all of them: a second mark left standing would be removed by normalising again, and shift every offset
        while (marks < raw.length() && raw.charAt(marks) == '\uFEFF') {
            marks++;
        }
        String text = raw.substring(marks).replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of {@code text} in UTF-8. */
    public static String version(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
