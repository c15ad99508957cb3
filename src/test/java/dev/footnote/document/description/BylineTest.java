package dev.footnote.document.description;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylineTest {

    private static Optional<Byline> read(String line) {
        return Byline.read(Lines.of("Harbour to Reopen\n\n" + line).all().get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            by Jane Doe                                                # Jane Doe
            By JANE DOE, Staff Writer                                  # JANE DOE
            by Jane Doe April 2, 2025 2:47 AM 2 min read               # Jane Doe
            By May Smith, 3 March 2024                                 # May Smith
            By Jane Doe and John Roe                                   # Jane Doe and John Roe
            By Ann Lee, Bo Chen and Carl Diaz in Geneva                # Ann Lee, Bo Chen and Carl Diaz
            Written by J. R. O’Neill-Smith | Politics                  # J. R. O’Neill-Smith
            By Ludwig van der Berg                                     # Ludwig van der Berg
            Posted by Jane Doe on March 3, 2024                        # Jane Doe
            By Zoë Ångström for the Tribune                            # Zoë Ångström
            By Martin Luther King Jr.                                  # Martin Luther King Jr.
            """)
    void readsTheName(String line, String author) {
        assertThat(read(line).map(Byline::author)).contains(author);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of the year the bridge will be open",
                "By Grand Central Station I Sat Down and Wept",
                "By Monday Morning Everything Had Changed",
                "By Jane Doe he meant someone else entirely.",
                "by then",
                "Stand by Jane Doe",
                "By our correspondent"
            })
    void leavesSentencesAndTitlesAlone(String line) {
        assertThat(read(line)).isEmpty();
    }
}
