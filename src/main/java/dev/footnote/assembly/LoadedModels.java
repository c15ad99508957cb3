package dev.footnote.assembly;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.answer.reading.TrainedReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The trained models in memory: loaded in one place for server, command line and training, and freed in the end. */
final class LoadedModels implements AutoCloseable {

    private final MiniLm miniLm;
    private final Optional<ReaderModel> reader;

    private LoadedModels(MiniLm miniLm, Optional<ReaderModel> reader) {
        this.miniLm = miniLm;
        this.reader = reader;
    }

    /**
     * Loads them, about a second and a half.
     *
     * @param warn told why the reader cannot be run, where it cannot
     */
    static LoadedModels of(Settings settings, Consumer<String> warn) {
        return new LoadedModels(new MiniLm(threads(settings)), ReaderModel.load(readingThreads(settings), warn));
    }

    /** With no language model. */
    Models models() {
        return Models.of(miniLm, reader.map(Function.identity()));
    }

    private static int threads(Settings settings) {
        int threads = settings.embedding().threads();
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** As many as are read together also where there are fewer processors: sharing those, none of them stands idle for the last. */
    private static int readingThreads(Settings settings) {
        return settings.embedding().threads() > 0
                ? threads(settings)
                : Math.max(TrainedReader.AT_ONCE, threads(settings));
    }

    /** After the last call; {@link dev.footnote.embedding.ModelClosed} is what a later one gets. */
    @Override
    public void close() {
        reader.ifPresent(ReaderModel::close);
        miniLm.close();
    }
}
