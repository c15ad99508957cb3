package dev.footnote.adapter.juniversalchardet;

import dev.footnote.document.source.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses an encoding by the frequency of letters, as Mozilla's browsers did. */
public final class MozillaDetector implements CharsetDetector {

    /** What old Macintoshes wrote differs from what all others write in a few letters, and is hardly met. */
    private static final String MAC = "MACCYRILLIC";

    private static final String WINDOWS = "WINDOWS-1251";

    /** What is not told after so many bytes is not told by more. */
    private static final int ENOUGH = 200_000;

    @Override
    public Optional<Charset> detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, ENOUGH));
        detector.dataEnd();
        try {
            return Optional.ofNullable(detector.getDetectedCharset())
                    .map(name -> name.equals(MAC) ? WINDOWS : name)
                    .map(Charset::forName);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
