package dev.footnote.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.util.model.BaseModel;

/** A trained model out of its jar. */
final class ModelFile {

    private ModelFile() {}

    /** Makes a model of what is read. */
    interface Loading<T> {
        T from(InputStream stream) throws IOException;
    }

    /** The model in the file {@code name} on the class path; throws when it is not there. */
    static <T extends BaseModel> T load(String name, Loading<T> loading) {
        try (InputStream stream = BaseModel.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return loading.from(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
