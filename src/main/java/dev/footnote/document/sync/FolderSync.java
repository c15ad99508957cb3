package dev.footnote.document.sync;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.FileReading;
import dev.footnote.document.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps documents in step with the files in folders. What is new, changed, renamed or gone is found by content; only that is
 * read, some at a time, the most recently changed first. A file that cannot be read any more keeps what it said last. Safe for
 * use by several threads: between two of its steps a run makes room for another with something to read at once.
 */
public final class FolderSync {

    /** A step ends after so many documents, or so many characters of them: they are answered from together. */
    private static final int MOST_AT_ONCE = 50;

    private static final int MOST_CHARACTERS = 100_000;

    private final DocumentFolder reader;
    private final DocumentRoots roots;
    private final Shelf shelf;
    private final Duration settle;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    private SortedMap<String, FileState> files = new TreeMap<>();
    private final Map<String, HeldFile> held = new HashMap<>();
    private final Set<String> postponed = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private List<DocumentFailure> failures = List.of();
    private int ignored;
    private boolean isSettled = true;
    private boolean isFirst = true;
    private SyncReport.Notes notes;
    private volatile SyncStatus status = SyncStatus.NOTHING;

    /**
     * @param shelf where the documents are; what it holds of earlier starts is compared with the files
     * @param settle how long a file must not have been written to before it is read
     */
    public FolderSync(DocumentFolder reader, DocumentRoots roots, Shelf shelf, Duration settle, Clock clock) {
        this.reader = reader;
        this.roots = roots;
        this.shelf = shelf;
        this.settle = settle;
        this.clock = clock;
    }

    /** Brings the documents in step with the files as they are now; files that are being written are left for the next run. */
    public SyncReport run() {
        boolean more = step(true, Set.of());
        while (more) {
            more = step(false, Set.of());
        }
        return status.last().orElseThrow();
    }

    /** A run that failed is over; what it did not do the next one will. */
    public void giveUp() {
        locked(() -> {
            notes = null;
            status = status.stopped();
            return status;
        });
    }

    /** Reads certain files, which are known to be written in full, before whatever else is still to be done. */
    public void readFirst(Set<String> ids) {
        boolean more = step(true, ids);
        while (more && isWaiting(ids)) {
            more = step(false, ids);
        }
    }

    /** Whether the last look found no file that was just being written. */
    public boolean isSettled() {
        return isSettled;
    }

    public SyncStatus status() {
        return status;
    }

    /** The folders with files, as of the last look. */
    public Set<Path> folders() {
        return locked(() -> Set.copyOf(folders));
    }

    /** The file of an id, of a document or of a copy; nothing where there is none. */
    public Optional<SourceFile> file(String id) {
        return locked(() -> Optional.ofNullable(files.get(id)).map(FileState::file));
    }

    /** The bytes of the file of an id, as they are now; nothing where there is none that may be read. */
    public Optional<byte[]> original(String id) {
        Optional<SourceFile> file = file(id);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.bytes(file.get()));
        } catch (IOException | UnreadableDocument gone) {
            return Optional.empty();
        }
    }

    /** What was wrong with the file of an id when it was read. */
    public Optional<DocumentFailure> failure(String id) {
        return locked(() -> Optional.ofNullable(files.get(id))
                .flatMap(state -> state.failures().stream().findFirst()));
    }

    private <T> T locked(Supplier<T> supplier) {
        turn.lock();
        try {
            return supplier.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean isWaiting(Set<String> ids) {
        return locked(() -> SyncPlan.of(files, held, postponed, ids).read().keySet().stream()
                .anyMatch(ids::contains));
    }

    /** Does some of what is to be done; whether there is more. */
    private boolean step(boolean look, Set<String> first) {
        return locked(() -> {
            if (look) {
                look(first);
            }
            SyncPlan plan = SyncPlan.of(files, held, postponed, first);
            if (plan.isDone()) {
                finish();
                return false;
            }
            tell(plan);
            new Step(plan).take();
            SyncPlan rest = SyncPlan.of(files, held, postponed, first);
            tell(rest);
            if (rest.isDone()) {
                finish();
            }
            return !rest.isDone();
        });
    }

    private void look(Set<String> settled) {
        if (isFirst) {
            shelf.held().keySet().forEach(id -> held.put(id, HeldFile.UNKNOWN));
        }
        if (notes == null) {
            notes = new SyncReport.Notes(clock.instant());
        }
        FolderSurvey survey = new FolderSurvey(reader, files, settle, settled, clock.instant()).look(roots);
        survey.note(notes, held);
        if (isFirst && !survey.isComplete) {
            // nothing is known of what lay in the folder that is gone
            held.values().removeIf(HeldFile.UNKNOWN::equals);
        }
        isFirst = false;
        files = survey.files;
        failures = survey.failures;
        ignored = survey.ignored;
        isSettled = survey.isSettled;
        folders.clear();
        folders.addAll(survey.folders);
        postponed.clear();
    }

    private void finish() {
        Instant now = clock.instant();
        SyncReport report = notes == null ? status.last().orElseThrow() : notes.report(now, failed());
        notes = null;
        status = new SyncStatus(
                false,
                status.done(),
                0,
                0,
                report.passages(),
                report.passages(),
                report.seconds(),
                0,
                Optional.of(report),
                failed(),
                ignored);
    }

    private List<DocumentFailure> failed() {
        List<DocumentFailure> all = new ArrayList<>(failures);
        files.values().forEach(state -> all.addAll(state.failures()));
        all.sort(Comparator.comparing(DocumentFailure::id));
        return all;
    }

    private void tell(SyncPlan plan) {
        int unread = (int) plan.read().keySet().stream()
                .filter(id -> !held.containsKey(id) && !plan.moved().containsKey(id))
                .count();
        long left = plan.read().keySet().stream()
                .mapToLong(id -> files.get(id).stamp().size())
                .sum();
        double seconds = notes.seconds(clock.instant());
        double share = notes.bytes == 0 ? 0 : (double) left / notes.bytes;
        status = new SyncStatus(
                true,
                notes.documents,
                plan.read().size(),
                unread,
                notes.passages,
                (int) Math.round(notes.passages * (1 + share)),
                seconds,
                seconds * share,
                status.last(),
                failed(),
                ignored);
    }

    /** One change of the documents. */
    private final class Step {

        private final SyncPlan plan;
        private final List<Document> put = new ArrayList<>();
        private final Set<String> gone;
        private final Map<String, HeldFile> next = new HashMap<>();
        private int characters;

        Step(SyncPlan plan) {
            this.plan = plan;
            gone = new HashSet<>(plan.gone());
        }

        void take() {
            Map<String, Document> there = shelf.held();
            plan.relabelled().forEach((id, copies) -> relabel(id, there.get(id), copies));
            for (Map.Entry<String, List<String>> one : plan.read().entrySet()) {
                if (put.size() >= MOST_AT_ONCE || characters >= MOST_CHARACTERS) {
                    break;
                }
                read(files.get(one.getKey()), one.getValue(), there);
            }
            if (!put.isEmpty() || !gone.isEmpty()) {
                notes.passages += shelf.bring(put, gone);
            }
            gone.forEach(id -> {
                if (HeldFile.UNKNOWN.equals(held.remove(id))) {
                    notes.removed.add(id);
                }
            });
            held.putAll(next);
        }

        private void relabel(String id, Document document, List<String> copies) {
            HeldFile file = held.remove(id);
            if (document != null) {
                put.add(document.copiedAs(copies));
                next.put(id, new HeldFile(file.content(), copies));
            }
        }

        private void read(FileState state, List<String> copies, Map<String, Document> there) {
            String id = state.file().id();
            FileReading reading = reader.read(state.file());
            if (!state.stamp().equals(FileStamp.of(state.file()))) {
                // written to since it was looked at
                postponed.add(id);
                isSettled = false;
                return;
            }
            notes.documents++;
            notes.bytes += state.stamp().size();
            files.put(id, state.readAs(reading.document().isPresent(), reading.failures()));
            reading.document().ifPresent(document -> {
                add(document.copiedAs(copies), there.get(id));
                next.put(id, new HeldFile(state.content(), copies));
                gone.addAll(plan.moved().getOrDefault(id, Set.of()));
            });
        }

        private void add(Document document, Document before) {
            characters += document.text().length();
            if (!document.equals(before)) {
                put.add(document);
                if (before != null && !notes.added.contains(document.id())) {
                    notes.changed.add(document.id());
                }
            }
        }
    }
}
