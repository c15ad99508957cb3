package dev.footnote.document.source;

import dev.footnote.document.NormalText;
import dev.footnote.document.StrictUtf8;
import dev.footnote.document.UnreadableDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text: by a byte order mark, as UTF-8 where that is possible, else in the encoding that a detector
 * finds. Nothing is replaced: bytes that do not fit an encoding are not read in it.
 */
public final class TextDecoder {

    /** What Western texts are in that are in none of the encodings that can be told. */
    private static final Charset USUAL = Charset.forName("windows-1252");

    private final CharsetDetector detector;

    public TextDecoder(CharsetDetector detector) {
        this.detector = detector;
    }

    /** The same where a file says itself what encoding it is in. */
    public TextDecoder preferring(Optional<Charset> stated) {
        return stated.isEmpty() ? this : new TextDecoder(bytes -> stated);
    }

    /**
     * Decodes and normalises {@code bytes}.
     *
     * @throws UnreadableDocument for what is no text and for a blank file; byte offsets in the message count from 0
     */
    public DecodedText decode(byte[] bytes) throws UnreadableDocument {
        Optional<Charset> wide = marked(bytes).or(() -> unmarked(bytes));
        if (wide.isPresent()) {
            return in(wide.get(), bytes);
        }
        refuseBinary(bytes);
        int other = StrictUtf8.firstOther(bytes);
        if (other < 0) {
            return new DecodedText(visible(new String(bytes, StandardCharsets.UTF_8)), Optional.empty());
        }
        refuseBroken(bytes, other);
        return in(detector.detect(bytes).filter(Charset::canEncode).orElse(USUAL), bytes);
    }

    private static DecodedText in(Charset charset, byte[] bytes) throws UnreadableDocument {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().anyMatch(TextDecoder::isControl)) {
                throw new UnreadableDocument("the file is binary, not text");
            }
            return new DecodedText(visible(text), Optional.of(charset.name()));
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument("the file is neither UTF-8 nor " + charset.name() + "; save it as UTF-8");
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\t\n\r\f\u001A\u001B".indexOf(c) < 0 || c == 0xFFFF;
    }

    private static String visible(String raw) throws UnreadableDocument {
        String text = NormalText.of(raw);
        if (StrictUtf8.isBlank(text)) {
            throw new UnreadableDocument("the file is blank");
        }
        return text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE && bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    /** UTF-16 without a mark: most Western letters have a zero on one side. */
    private static Optional<Charset> unmarked(byte[] bytes) {
        int[] zeros = new int[2];
        int limit = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < limit; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 && zeros[1] * 4 > limit) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] * 4 > limit ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** What has other letters than ASCII's in UTF-8 before the first byte that is not, is UTF-8 and was damaged. */
    private static void refuseBroken(byte[] bytes, int other) throws UnreadableDocument {
        for (int i = 0; i < other; i++) {
            if (bytes[i] < 0) {
                throw new UnreadableDocument(String.format(
                        "the file is not UTF-8: byte %d (0x%02X) is not allowed there; save it as UTF-8",
                        other, bytes[other]));
            }
        }
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableDocument {
        for (int offset = 0; offset < bytes.length; offset++) {
            if (bytes[offset] == 0) {
                throw new UnreadableDocument("the file is binary, not text: a NUL byte at byte " + offset);
            }
        }
    }
}
