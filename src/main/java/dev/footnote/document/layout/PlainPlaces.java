package dev.footnote.document.layout;

import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists, tables, options, questions with answers and tables of contents in a plain text by how its lines stand. */
public final class PlainPlaces {

    private static final Pattern LEADER = Pattern.compile(".*\\S ?(?:\\.{3,}|(?:\\. ){3,}) ?(\\S.*)");
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}");
    private static final Pattern ASKS = Pattern.compile("(?:Q|F|Question) ?\\d{0,3}[.:)] \\S.*");
    private static final Pattern ANSWERS = Pattern.compile("(?:A|Answer) ?\\d{0,3}[.:)] \\S.*");
    private static final Pattern SENTENCE_START = Pattern.compile("[.!?][\"'”’)]?\\s+(?=\\p{Lu})");

    /** A line above a table or list that names it has at most so many words. */
    private static final int LONGEST_CAPTION = 10;

    private static final int LEAST_CONTENTS = 3;

    private final List<TextLine> lines;
    private final BitSet headings = new BitSet();
    private final List<Place> places = new ArrayList<>();
    private final Nesting list = new Nesting();
    private int listStart;

    private PlainPlaces(String text, List<Place> headings) {
        lines = TextLine.of(text);
        int at = 0;
        for (Place heading : headings) {
            while (at < lines.size()
                    && lines.get(at).span().end() < heading.span().end()) {
                at++;
            }
            this.headings.set(at);
        }
    }

    /** The places of healed {@code text} together with its {@code headings}, which are in order. */
    public static List<Place> find(String text, List<Place> headings) {
        PlainPlaces finder = new PlainPlaces(text, headings);
        finder.find();
        // the heads of a table are no heading of what stands below it
        headings.stream()
                .filter(heading -> heading.level() == 1 || !finder.isRow(heading))
                .forEach(finder.places::add);
        return finder.places;
    }

    private boolean isRow(Place heading) {
        return places.stream()
                .anyMatch(place -> (place.kind() == Kind.HEADS || place.kind() == Kind.ROW)
                        && place.span().overlaps(heading.span()));
    }

    private void find() {
        List<Grid> grids = Grids.of(lines);
        grids.forEach(grid -> grid.rows().forEach(row -> headings.clear(row.from(), row.to())));
        int grid = 0;
        int at = 0;
        while (at < lines.size()) {
            if (grid < grids.size() && grids.get(grid).from() == at) {
                endListBefore(lines.get(at));
                table(grids.get(grid));
                at = grids.get(grid).to();
                grid++;
            } else {
                line(at);
                at++;
            }
        }
        endList();
        contents();
    }

    private void line(int at) {
        TextLine line = lines.get(at);
        if (line.isBlank() || line.isRule()) {
            return;
        }
        Optional<Marker> marker =
                headings.get(at) || line.isLong() && !list.holds(line) ? Optional.empty() : Marker.of(line.words());
        if (Option.is(line)) {
            endListBefore(line);
            places.add(Place.of(Kind.OPTION, line.span()));
        } else if (marker.isPresent()) {
            if (list.isEmpty()) {
                listStart = at;
            }
            list.item(line, marker.get());
        } else if (list.holds(line) && !headings.get(at)) {
            list.more(line);
        } else {
            endList();
            question(at);
        }
    }

    private void endListBefore(TextLine line) {
        if (list.holds(line)) {
            list.more(line);
        } else {
            endList();
        }
    }

    private void endList() {
        if (!list.isEmpty()) {
            Optional<Place> leadIn = leadIn(listStart);
            List<Place> found = list.finish(leadIn.isPresent());
            places.addAll(found);
            if (!found.isEmpty()) {
                leadIn.ifPresent(places::add);
            }
        }
    }

    private void table(Grid grid) {
        leadIn(grid.from()).ifPresent(places::add);
        Span all = lines.get(grid.rows().get(0).from()).span();
        ColumnNumbers columns = ColumnNumbers.of(grid, lines);
        for (Grid.Row row : grid.rows()) {
            TextLine line = lines.get(row.from());
            Span span = line.span().union(lines.get(row.to() - 1).span());
            List<Span> cells = grid.columns().cells(line);
            String label = cells.get(0).shift(-line.span().start()).in(line.words());
            Kind kind = Option.is(line) ? Kind.OPTION : row.names() ? Kind.HEADS : Kind.ROW;
            places.add(new Place(kind, label, 0, span));
            List<Integer> numbers = columns.of(line, cells);
            for (int i = 0; i < cells.size(); i++) {
                places.add(new Place(Kind.CELL, "", numbers.get(i), cells.get(i)));
            }
            all = all.union(span);
        }
        places.add(Place.of(Kind.TABLE, all));
    }

    /** What leads to the line at {@code from}: words with a colon above it, or a few words directly above. */
    private Optional<Place> leadIn(int from) {
        int at = from - 1;
        while (at >= 0 && from - at <= 2 && isEmpty(at)) {
            at--;
        }
        return at < 0 || isEmpty(at) || headings.get(at) || !leads(at, from)
                ? Optional.empty()
                : Optional.of(lastSentence(lines.get(at)));
    }

    private boolean isEmpty(int at) {
        return lines.get(at).isBlank() || lines.get(at).isRule();
    }

    private boolean leads(int at, int from) {
        TextLine line = lines.get(at);
        boolean names = at == from - 1 && !line.endsSentence() && line.words().split("\\s+").length <= LONGEST_CAPTION;
        return (names || line.words().endsWith(":")) && Marker.of(line.words()).isEmpty();
    }

    private static Place lastSentence(TextLine line) {
        int start = 0;
        Matcher sentence = SENTENCE_START.matcher(line.words());
        while (sentence.find()) {
            start = sentence.end();
        }
        return Place.of(
                Kind.LEAD_IN, Span.of(line.span().start() + start, line.span().end()));
    }

    /** A question on a line of its own with the answer on the next. */
    private void question(int at) {
        boolean isAsked = ASKS.matcher(lines.get(at).words()).matches();
        int next = at + 1;
        while (isAsked && next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        if (!isAsked
                || next == lines.size()
                || !ANSWERS.matcher(lines.get(next).words()).matches()) {
            return;
        }
        int last = next;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).isBlank()
                && !ASKS.matcher(lines.get(last + 1).words()).matches()) {
            last++;
        }
        places.add(Place.of(Kind.QUESTION, lines.get(at).span()));
        places.add(Place.of(
                Kind.ANSWER, lines.get(next).span().union(lines.get(last).span())));
    }

    /** Lines with dotted leaders: those of a table of contents lead to pages in rising order, others to what they mean. */
    private void contents() {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            int page = 0;
            boolean rising = true;
            while (to < lines.size() && LEADER.matcher(shortWords(to)).matches()) {
                Matcher leader = LEADER.matcher(shortWords(to));
                boolean isPage =
                        leader.matches() && PAGE.matcher(leader.group(1)).matches();
                int number = isPage ? Integer.parseInt(leader.group(1)) : -1;
                rising &= number >= page;
                page = number;
                to++;
            }
            Kind kind = rising && to - from >= LEAST_CONTENTS ? Kind.CONTENTS : Kind.OPTION;
            for (int i = from; i < to; i++) {
                places.add(Place.of(kind, lines.get(i).span()));
            }
            from = Math.max(to, from + 1);
        }
    }

    private String shortWords(int at) {
        return lines.get(at).isLong() ? "" : lines.get(at).words();
    }
}
