package dev.footnote.document.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is to be done until the documents are those of the files.
 *
 * @param read the ids of files to be read, the most recently changed first, with the ids of their copies
 * @param relabelled the ids of documents that have other copies now, with these
 * @param gone ids of documents that go at once
 * @param moved by the id of a file to be read the ids of documents that go once it was: it has their content, or their files'
 *     now have its
 */
record SyncPlan(
        Map<String, List<String>> read,
        Map<String, List<String>> relabelled,
        Set<String> gone,
        Map<String, Set<String>> moved) {

    /**
     * @param files all files
     * @param held what the documents were read from
     * @param postponed ids of files that are not to be read yet
     * @param first ids of files that are read before all others
     */
    static SyncPlan of(
            SortedMap<String, FileState> files, Map<String, HeldFile> held, Set<String> postponed, Set<String> first) {
        Map<String, List<String>> wanted = wanted(files);
        SyncPlan plan = new SyncPlan(new LinkedHashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
        Map<String, String> readers = new HashMap<>();
        List<FileState> reading = new ArrayList<>();
        wanted.forEach((id, copies) -> {
            HeldFile there = held.get(id);
            FileState file = files.get(id);
            if (there == null || !there.content().equals(file.content())) {
                readers.put(file.content(), id);
                reading.add(file);
            } else if (!there.copies().equals(copies)) {
                plan.relabelled.put(id, copies);
            }
        });
        reading.stream()
                .filter(file -> !postponed.contains(file.file().id()))
                .sorted(order(first))
                .forEach(file ->
                        plan.read.put(file.file().id(), wanted.get(file.file().id())));
        held.forEach((id, there) -> {
            FileState file = files.get(id);
            if (wanted.containsKey(id) || file != null && !file.isRead()) {
                return;
            }
            String reader = readers.get(file == null ? there.content() : file.content());
            if (reader == null) {
                plan.gone.add(id);
            } else {
                plan.moved.computeIfAbsent(reader, any -> new HashSet<>()).add(id);
            }
        });
        return plan;
    }

    /** The documents that there should be: for each content the first id, with the others. */
    private static Map<String, List<String>> wanted(SortedMap<String, FileState> files) {
        Map<String, List<String>> byContent = new LinkedHashMap<>();
        files.forEach((id, file) -> {
            if (file.isRead()) {
                byContent
                        .computeIfAbsent(file.content(), any -> new ArrayList<>())
                        .add(id);
            }
        });
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        byContent.values().forEach(ids -> wanted.put(ids.get(0), List.copyOf(ids.subList(1, ids.size()))));
        return wanted;
    }

    private static Comparator<FileState> order(Set<String> first) {
        return Comparator.comparing(
                        (FileState file) -> !first.contains(file.file().id()))
                .thenComparing(file -> file.stamp().modified(), Comparator.reverseOrder())
                .thenComparing(file -> file.file().id());
    }

    boolean isDone() {
        return read.isEmpty() && relabelled.isEmpty() && gone.isEmpty();
    }
}
