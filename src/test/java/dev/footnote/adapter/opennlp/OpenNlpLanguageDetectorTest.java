package dev.footnote.adapter.opennlp;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenNlpLanguageDetectorTest {

    private final OpenNlpLanguageDetector detector = new OpenNlpLanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The harbour office opens at eight on weekdays and closes at six, and at four on Fridays. ; en
            Canoes may be hired by the day or by the week. Whoever returns them late pays for another day. ; en
            Das Hafenbüro öffnet werktags um acht und schließt um sechs, freitags aber schon um vier. ; de
            Le bureau du port ouvre à huit heures les jours ouvrables et ferme à six heures du soir. ; fr
            El puerto abre a las ocho los días laborables y cierra a las seis de la tarde, menos los viernes. ; es
            Havnekontoret åbner klokken otte på hverdage og lukker klokken seks, men ikke om fredagen. ; da
            Το λιμεναρχείο ανοίγει στις οκτώ τις εργάσιμες ημέρες και κλείνει στις έξι το απόγευμα. ; el
            Drill | 4 | 15 ;
            """)
    void tellsTheLanguageOfAText(String text, String tag) {
        assertThat(detector.detect(text)).isEqualTo(Optional.ofNullable(tag));
    }
}
