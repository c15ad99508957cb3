package dev.footnote.document.source;

/**
 * A file that could not become a document.
 *
 * @param id its path relative to the folder, with {@code /} between names
 * @param reason what is wrong with it, for a person who can mend the file
 */
public record DocumentFailure(String id, String reason) {

    public DocumentFailure {
        if (id.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a failure names a file and a reason: '" + id + "', '" + reason + "'");
        }
    }

    @Override
    public String toString() {
        return id + ": " + reason;
    }
}
