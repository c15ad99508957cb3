package dev.footnote.adapter.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the tokenizers' native library load from the jar alone: no network, no graphics card, no writable home. */
final class NativeTokenizers {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> SILENCED = List.of(
            Logger.getLogger("ai.djl.util.cuda.CudaUtils"),
            Logger.getLogger("ai.djl.util.Platform"),
            Logger.getLogger("ai.djl.huggingface.tokenizers.jni.LibUtils"));

    private NativeTokenizers() {}

    /** To be called before the first tokenizer is made; what the user has set stays. */
    static void prepare() {
        // else every new tokenizer asks the cloud's metadata service whom to report its use to
        set("OPT_OUT_TRACKING", "true");
        set("ai.djl.offline", "true");
        // else a machine with a graphics card downloads another build of the library
        set("RUST_FLAVOR", "cpu");
        if (!isWritable(Path.of(System.getProperty("user.home"), ".djl.ai"))) {
            set(
                    "DJL_CACHE_DIR",
                    Path.of(System.getProperty("java.io.tmpdir"), "footnote-djl")
                            .toString());
        }
        // it warns of a missing graphics card, which nobody asked for
        SILENCED.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private static void set(String name, String value) {
        if (System.getenv(name) == null && System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
