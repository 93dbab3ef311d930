package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.wording.Language;
import org.meridian.text.ImportWords;

/**
 * Small files of every kind of finding, as people and agencies of many countries write them, with
 * what a careful reader says of each: what must be found and where, what must not, which numbers
 * are read. Those that nothing is wrong with are near misses.
 */
final class ImportVarietyTest {

  private static final ReportJson REPORTS = new ReportJson(new ImportWords(Language.ENGLISH));

  static Stream<Named<JsonNode>> cases() throws IOException {
    JsonNode all = new ObjectMapper().readTree(TestImports.bytes("/importing/kinds.json"));
    return StreamSupport.stream(all.spliterator(), false)
        .map(each -> Named.of(each.get("name").asText(), each));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCarefulReaderSaysTheSame(JsonNode wanted) {
    ImportReading reading =
        TestImports.importer().read(wanted.get("name").asText(), bytes(wanted), GivenChoices.NONE);
    JsonNode report = REPORTS.of(List.of(reading.report())).get(0);
    JsonNode problems = report.get("problems");
    wanted.get("want").forEach(each -> assertThat(problems).anyMatch(found -> fits(found, each)));
    wanted.path("no").forEach(kind -> assertThat(kinds(problems)).doesNotContain(kind.asText()));
    for (String fact :
        List.of("data_rows", "header_rows", "preamble_lines", "layout", "encoding")) {
      if (wanted.has(fact)) {
        assertThat(report.get(fact).asText()).as(fact).isEqualTo(wanted.get(fact).asText());
      }
    }
    wanted.path("numbers").forEach(each -> number(reading, each));
  }

  private static byte[] bytes(JsonNode wanted) {
    return wanted.has("latin")
        ? wanted.get("latin").asText().getBytes(StandardCharsets.ISO_8859_1)
        : wanted
            .get("text")
            .asText()
            .getBytes(Charset.forName(wanted.path("charset").asText("UTF-8")));
  }

  private static List<String> kinds(JsonNode problems) {
    return StreamSupport.stream(problems.spliterator(), false)
        .map(each -> each.get("kind").asText())
        .toList();
  }

  /** Kind, level, line, column; an empty level, a line 0 and no column fit any. */
  private static boolean fits(JsonNode found, JsonNode wanted) {
    String level = wanted.get(1).asText();
    int line = wanted.get(2).asInt();
    String column = wanted.path(3).asText("");
    return found.get("kind").equals(wanted.get(0))
        && (level.isEmpty() || found.get("level").asText().equals(level))
        && (line == 0 || found.path("line").asInt() == line)
        && (column.isEmpty() || found.path("column").asText().equals(column));
  }

  private static void number(ImportReading reading, JsonNode wanted) {
    RecordTable table = reading.table().orElseThrow().data();
    int column = table.frame().header().names().indexOf(wanted.get(1).asText());
    double value = table.number(wanted.get(0).asInt() - 1, column);
    if (wanted.get(2).isNull()) {
      assertThat(value).as(wanted.toString()).isNaN();
    } else {
      assertThat(value).as(wanted.toString()).isEqualTo(wanted.get(2).asDouble());
    }
  }
}
