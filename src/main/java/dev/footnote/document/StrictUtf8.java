package dev.footnote.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A strict UTF-8 decoder: nothing is guessed and nothing replaced; what is no text is refused with the reason. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * Decodes and normalises {@code bytes}.
     *
     * @return the text as {@link NormalText} has it, with at least one visible character
     * @throws UnreadableDocument for UTF-16, for a NUL byte, for bytes that are not UTF-8 and for a blank file;
     *     byte offsets in the message count from 0
     */
    public static String decode(byte[] bytes) throws UnreadableDocument {
        refuseOtherEncodings(bytes);
        String text = NormalText.of(decodeStrictly(bytes));
        if (isBlank(text)) {
            throw new UnreadableDocument("the file is blank");
        }
        return text;
    }

    /** Whether nothing in {@code text} would leave a mark on paper. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static void refuseOtherEncodings(byte[] bytes) throws UnreadableDocument {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            throw new UnreadableDocument("the file is UTF-16 (byte order mark at byte 0); save it as UTF-8");
        }
        for (int offset = 0; offset < bytes.length; offset++) {
            if (bytes[offset] == 0) {
                throw new UnreadableDocument("the file is binary, not text: a NUL byte at byte " + offset);
            }
        }
    }

    private static String decodeStrictly(byte[] bytes) throws UnreadableDocument {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // never more UTF-16 code units than there are bytes
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableDocument(String.format(
                    "the file is not UTF-8: byte %d (0x%02X) is not allowed there; save it as UTF-8",
                    in.position(), bytes[in.position()]));
        }
        return out.flip().toString();
    }
}
