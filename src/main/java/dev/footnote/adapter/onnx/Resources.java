package dev.footnote.adapter.onnx;

import java.io.FileNotFoundException;
import java.io.InputStream;

/** Files on the class path. */
final class Resources {

    private Resources() {}

    /** @throws FileNotFoundException when there is none of that name */
    static InputStream open(String name) throws FileNotFoundException {
        InputStream stream = Resources.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new FileNotFoundException(name + " is not on the class path");
        }
        return stream;
    }
}
