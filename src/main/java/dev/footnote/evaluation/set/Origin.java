package dev.footnote.evaluation.set;

/**
 * The file and line of an entry, for messages.
 *
 * @param file the file's name
 * @param line its line, from 1
 */
public record Origin(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
