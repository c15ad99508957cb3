package dev.footnote.evaluation.set;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The split of a question set that a question belongs to: settings are tuned on one part, and only the other part's numbers
 * are reported.
 */
public enum Part {
    /** May be looked at and tuned on. */
    FIT,
    /** Never tuned on. */
    REPORT;

    /** The part of a question that states none: by the CRC-32 of its id in UTF-8, even to report, odd to fit. */
    public static Part ofQuestion(String id) {
        return crc32(id) % 2 == 0 ? REPORT : FIT;
    }

    /**
     * The part of all questions on one article, document or conversation of a public data set, so that none of them is
     * in both parts: a quarter is to report, where the CRC-32 of its id in UTF-8 can be divided by 4.
     */
    public static Part ofSource(String id) {
        return crc32(id) % 4 == 0 ? REPORT : FIT;
    }

    /** The name as question sets write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static long crc32(String id) {
        CRC32 checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
