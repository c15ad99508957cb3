package dev.footnote.evaluation.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.evaluation.run.Baseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** All formats of a run's report but the page. */
class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void writesEveryFormatIntoTheFolder() throws IOException {
        Path deeper = folder.resolve("a/b");

        List<Path> files = new Reports(new JsonReport()).write(SampleRun.of(0), Optional.empty(), deeper);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("report.html", "report.md", "junit.xml", "report.csv", "report.json");
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void jsonOfEqualRunsDiffersInTimesOnlyAndTheseStandLast() throws IOException {
        String first = json(Optional.of(SampleRun.before()), 0);
        String second = json(Optional.of(SampleRun.before()), 3);

        assertThat(first).isNotEqualTo(second);
        assertThat(first.substring(0, first.indexOf("\"times\"")))
                .isEqualTo(second.substring(0, second.indexOf("\"times\"")));
        assertThat(first).isEqualTo(json(Optional.of(SampleRun.before()), 0));
    }

    @Test
    void jsonHasExactlyTheFieldsThatAreDocumented() throws IOException {
        String documented = Files.readString(Path.of("eval/REPORT.md"));

        JsonNode report = new ObjectMapper().readTree(json(Optional.of(SampleRun.before()), 0));

        assertThat(report.get("version").asInt()).isEqualTo(1);
        List<String> names = new ArrayList<>();
        report.fieldNames().forEachRemaining(names::add);
        report.get("questions").get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).allSatisfy(name -> assertThat(documented).contains("`" + name + "`"));
        assertThat(report.at("/questions/0/citations/0/document").asText()).isEqualTo("harbour/tides and boats.txt");
        assertThat(report.at("/baseline/refused/verdict").asText()).isEqualTo("worse");
        assertThat(((ObjectNode) report).remove("times").get("milliseconds")).hasSize(8);
    }

    @Test
    void markdownShowsTotalsAndWhatGotWorse() {
        String text = MarkdownReport.text(SampleRun.of(0), Optional.of(SampleRun.before()));

        assertThat(text)
                .contains("**Worse**: 1 total below the baseline's.")
                .contains("| answer-correct | 0.600 | ")
                .contains(" | 0.400 | +0.200 ▲ | ")
                .contains("<summary>Worse than the baseline: 1 question</summary>")
                .contains("| captain | Should have refused | Rightly refused | What is the name of the captain");
    }

    @Test
    void whatABaselineRoundedAwayIsNoChange() {
        Map<String, Map<String, Double>> rounded = new LinkedHashMap<>();
        SampleRun.of(0).questions().forEach(one -> {
            Map<String, Double> measures = new LinkedHashMap<>();
            one.measures().forEach((name, value) -> measures.put(name, value + 4e-5));
            rounded.put(one.key(), measures);
        });
        Baseline before = SampleRun.before();
        Baseline same =
                new Baseline(before.set(), before.configuration(), before.options(), 0.02, before.totals(), rounded);

        String text = MarkdownReport.text(SampleRun.of(0), Optional.of(same));

        assertThat(text)
                .contains("0.000 to 0.000, p = 1.000")
                .doesNotContain("p < ", "p = 0.", "Worse than", "Better than");
    }

    @Test
    void markdownTakesNothingOfAQuestionForMarkup() {
        String text = MarkdownReport.text(SampleRun.of(0), Optional.empty());

        assertThat(text).doesNotContain("<i>", "<script>", "](javascript", "@all");
        assertThat(text).contains("No baseline");
    }

    @Test
    void junitHasACaseForEachQuestion() throws Exception {
        Document xml = junit(Optional.empty());

        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        NodeList cases = xml.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo("8");
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(cases.getLength()).isEqualTo(8);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(((Element) cases.item(3)).getAttribute("name")).contains("</summary><script>");
        assertThat(((Element) cases.item(0)).getAttribute("classname")).isEqualTo("harbour <i>test</i>.fact");
    }

    @Test
    void junitFailsAgainstABaselineOnlyForWhatGotWorse() throws Exception {
        Document xml = junit(Optional.of(SampleRun.before()));

        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    }

    @Test
    void csvHasALineForEachQuestionAndNoFormulas() throws IOException {
        Path file = new CsvReport().write(SampleRun.of(0), Optional.empty(), folder);

        List<String> lines = List.of(Files.readString(file).split("\r\n"));
        assertThat(lines).hasSize(9).allSatisfy(line -> assertThat(line).doesNotStartWith("="));
        assertThat(lines.get(0)).startsWith("key,question,kind,").contains(",answer-correct,");
        assertThat(lines.get(1))
                .startsWith("ferries,How many ferries cross the bay?,fact,sample plain,report,normal,right,");
    }

    private Document junit(Optional<Baseline> baseline) throws Exception {
        Path file = new JUnitReport().write(SampleRun.of(0), baseline, folder);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static String json(Optional<Baseline> baseline, double slower) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(SampleRun.of(slower), baseline, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
