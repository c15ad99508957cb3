package dev.footnote.document.sync;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Watches folders, as far as the system does; whatever happens in one is told without saying what. */
final class FolderWatch implements AutoCloseable {

    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    FolderWatch(Runnable changed) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        Thread thread = new Thread(() -> listen(changed), "watching");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(Runnable changed) {
        try {
            for (WatchKey key = service.take(); ; key = service.take()) {
                key.pollEvents();
                key.reset();
                changed.run();
            }
        } catch (ClosedWatchServiceException closed) {
            // nobody listens any more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Watches these folders and no others.
     *
     * @return whether one of them was not watched before, and may have changed since it was looked at
     * @throws IOException when the system watches no more
     */
    boolean watch(Set<Path> folders) throws IOException {
        watched.entrySet().removeIf(one -> {
            boolean isGone = !folders.contains(one.getKey()) || !one.getValue().isValid();
            if (isGone) {
                one.getValue().cancel();
            }
            return isGone;
        });
        boolean isNew = false;
        for (Path folder : folders) {
            if (!watched.containsKey(folder)) {
                watched.put(folder, register(folder));
                isNew = true;
            }
        }
        return isNew;
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.OVERFLOW);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // it watches nothing from now on
        }
    }
}
