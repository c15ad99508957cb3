package dev.footnote.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Normalisation of text, to the one form that offsets refer to: Unicode NFC, line feeds only, no byte order mark, no more
 * than 30 combining marks upon one letter (the bound of Unicode's stream-safe format, UAX #15, section 13). More are never
 * writing, and searching them takes quadratic time.
 */
public final class NormalText {

    private static final Pattern HEAPED_MARKS = Pattern.compile("(?<=[\\p{Mn}\\p{Me}]{30})[\\p{Mn}\\p{Me}]++");

    private NormalText() {}

    /** Normalises {@code raw}; normalising twice changes nothing. */
    public static String of(String raw) {
        int marks = 0;
        // all of them: a second mark left standing would be removed by normalising again, and shift every offset
        while (marks < raw.length() && raw.charAt(marks) == '\uFEFF') {
            marks++;
        }
        String text = raw.substring(marks).replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(HEAPED_MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Whether a text has more marks upon one letter than a normal one. */
    public static boolean hasHeapedMarks(String text) {
        return HEAPED_MARKS.matcher(text).find();
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
