package dev.footnote.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** What is UTF-8, and what of it would be seen. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /** The index of the first of {@code bytes} that is not UTF-8, or -1 where all are. */
    public static int firstOther(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // never more UTF-16 code units than there are bytes
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : -1;
    }

    /** Whether nothing in {@code text} would leave a mark on paper. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
