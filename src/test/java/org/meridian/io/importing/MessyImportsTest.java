package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.wording.Language;
import org.meridian.text.ImportWords;

/** Broken files as people have them, and what a careful import says of each. */
final class MessyImportsTest {

  private static final String FOLDER = "/importing/messy/";
  private static final Set<String> FIELDS =
      Set.of(
          "encoding",
          "bom",
          "delimiter",
          "decimal",
          "line_ending",
          "header_rows",
          "preamble_lines",
          "data_rows",
          "columns",
          "layout",
          "city_column");

  static List<JsonNode> files() throws IOException {
    List<JsonNode> files = new ArrayList<>();
    new JsonMapper()
        .readTree(TestImports.bytes(FOLDER + "manifest.json"))
        .get("files")
        .forEach(files::add);
    return files;
  }

  private static JsonNode report(String file) throws IOException {
    ImportReport report =
        TestImports.importer()
            .read(file, TestImports.bytes(FOLDER + file), GivenChoices.NONE)
            .report();
    return new ReportJson(new ImportWords(Language.ENGLISH)).of(List.of(report)).get(0);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadAsItsManifestSays(JsonNode wanted) throws IOException {
    JsonNode report = report(wanted.get("file").asText());
    for (String field : FIELDS) {
      String want = wanted.path(field).asText("").replace("\\t", "\t");
      if (wanted.hasNonNull(field) && !want.equals("unknown")) {
        assertThat(report.get(field).asText()).as(field).isEqualTo(want);
      }
    }
    wanted
        .path("city_match")
        .properties()
        .forEach(
            match ->
                assertThat(report.get("city_match").path(match.getKey()).asText())
                    .as(match.getKey())
                    .isEqualTo(match.getValue().asText()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrongIsSaidWhereItIsAndNothingElse(JsonNode wanted) throws IOException {
    JsonNode report = report(wanted.get("file").asText());
    Set<String> said = new TreeSet<>();
    Set<String> errors = new TreeSet<>();
    for (JsonNode problem : report.get("problems")) {
      said.add(problem.get("kind").asText());
      said.add(problem.get("kind").asText() + " " + problem.get("line").asInt());
      if (problem.get("level").asText().equals("error")) {
        errors.add(problem.get("kind").asText());
      }
    }
    Set<String> kinds = new TreeSet<>();
    for (JsonNode problem : wanted.get("problems")) {
      String kind = problem.get("kind").asText();
      kinds.add(kind);
      boolean located = problem.hasNonNull("line") && !problem.get("level").asText().equals("info");
      assertThat(said).contains(located ? kind + " " + problem.get("line").asInt() : kind);
    }
    assertThat(kinds).containsAll(errors);
  }
}
