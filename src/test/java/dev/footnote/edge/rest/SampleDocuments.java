package dev.footnote.edge.rest;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Documents for tests of the edges: a long one, one with a difficult name, and one that means harm. */
public final class SampleDocuments {

    public static final String FERRIES = "Twelve ferries cross the bay every day.";
    public static final String LAMP = "The lamp 🔦 of the lighthouse was lit by Ada Nørgaard in 1911.";
    public static final String ATTACK = "</p><script>window.harmed = true; alert('text')</script>";

    public static final Document HARBOUR = harbour();
    public static final Document DIFFICULT_NAME = Document.of(
            "notes/fyr & tårn/100% #1; a+b?.md",
            Description.titled("Fyrtårnet"), "Notes. " + LAMP + " More.", List.of());
    public static final Document HOSTILE = Document.of(
            "<img src=x onerror=alert(1)>.txt",
            new Description(
                    "<script>alert('title')</script>",
                    false,
                    Optional.of("javascript:alert('source')"),
                    Optional.of("\"><svg onload=alert('author')>"),
                    Optional.empty()),
            "It begins. " + ATTACK
                    + " <a href=\"javascript:alert(2)\">click</a> <img src=x onerror=\"window.harmed=1\"> ends.",
            List.of());

    private SampleDocuments() {}

    public static List<Document> all() {
        return List.of(HARBOUR, DIFFICULT_NAME, HOSTILE);
    }

    public static Span find(Document document, String words) {
        int start = document.text().indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Document harbour() {
        String filler = "Nothing else happened at the quay on that day, and the gulls took little notice of it all. ";
        String paragraph = String.join("", Collections.nCopies(6, filler)).strip() + "\n\n";
        String heading = "Lund Bay";
        String text = heading + "\n\n" + String.join("", Collections.nCopies(25, paragraph)) + "Old boats rest. "
                + FERRIES + " They leave from the 🚢 northern quay.\n\n"
                + String.join("", Collections.nCopies(25, paragraph)).strip();
        return Document.of(
                "harbour/tides and boats.txt",
                new Description(
                        "The harbour at Lund Bay",
                        false,
                        Optional.of("The Coast Post"),
                        Optional.of("Ida Holm"),
                        Optional.of(LocalDate.of(2024, 5, 17))),
                text,
                List.of(Place.heading(1, heading, Span.of(0, heading.length()))));
    }
}
