package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.flow.NetworkMeasures;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetRow;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.io.table.workbook.WorkbookStyle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/** Every table takes a style: a mark first, and no cell that a spreadsheet runs. */
class TableStyleTest {

  private static final String FORMULA = "=HYPERLINK(1)";

  @TempDir private Path folder;

  /** The sample with a first city whose names and id are formulas. */
  private static ScenarioResult hostile() {
    Dataset sample = SampleWorld.dataset(false);
    List<City> cities = new ArrayList<>(sample.cities());
    City first = cities.getFirst();
    cities.set(
        0,
        new City(
            FORMULA,
            new LocalText(FORMULA, FORMULA),
            first.country(),
            "-region",
            first.latitude(),
            first.longitude(),
            Map.of()));
    Dataset dataset =
        new Dataset(
            sample.info(),
            cities,
            List.copyOf(sample.indicators().values()),
            sample.structure(),
            sample.pairs(),
            Map.of(Period.of(2020), sample.values(Period.of(2020))),
            Map.of(Period.of(2020), sample.links(Period.of(2020))),
            Period.of(2020));
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }

  private static List<byte[]> tables(ScenarioResult result, TableStyle style) {
    Dataset dataset = result.dataset();
    Optional<UncertaintyResult> none = Optional.empty();
    NetworkMeasures measures =
        NetworkMeasures.of(
            result.links().links(), result.links().result().scores(0), dataset.cities().size());
    return List.of(
        new RankingWriter(result, true).toBytes(style),
        new LinksWriter(dataset, result.links(), 0)
            .toBytes(result.links().ranking().order(), style),
        new StagesWriter(dataset, result.cities()).toBytes(style),
        new ProfilesWriter(
                result,
                CityProfile.of(result, result.dataset().cityPosition(FORMULA).orElseThrow()),
                none)
            .toBytes(style),
        MeasuresWriter.toBytes(result, measures, style));
  }

  @Test
  void everyTableIsMarkedAndGuardedForSpreadsheets() {
    for (byte[] table : tables(hostile(), CsvStyle.SPREADSHEET)) {
      String text = new String(table, StandardCharsets.UTF_8);
      assertThat(text).startsWith("\uFEFF").contains("'" + FORMULA);
      assertThat(text.lines().flatMap(line -> List.of(line.split(",")).stream()))
          .noneMatch(cell -> cell.startsWith("=") || cell.equals("-region"));
    }
  }

  @Test
  void everyTableIsAWorkbookOfTheSameCells() throws IOException {
    List<byte[]> plain = tables(hostile(), CsvStyle.PLAIN);
    List<byte[]> books = tables(hostile(), new WorkbookStyle("x.xlsx"));
    for (int table = 0; table < plain.size(); table++) {
      List<SheetRow> rows = rows(Files.write(folder.resolve(table + ".xlsx"), books.get(table)));
      List<CSVRecord> records = records(plain.get(table));
      assertThat(rows).hasSameSizeAs(records);
      for (int row = 0; row < rows.size(); row++) {
        same(records.get(row), rows.get(row).cells());
      }
    }
    List<byte[]> again = tables(hostile(), new WorkbookStyle("y.xlsx"));
    assertThat(again.getFirst()).isEqualTo(books.getFirst());
  }

  private static List<CSVRecord> records(byte[] csv) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(new String(csv, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
      return parser.getRecords();
    }
  }

  private static List<SheetRow> rows(Path book) {
    List<SheetRow> rows = new ArrayList<>();
    WorkSheet sheet = SheetFiles.open(book).value().orElseThrow().sheets().getFirst();
    try (RowCursor cursor = sheet.open()) {
      while (cursor.next()) {
        rows.add(new SheetRow(cursor.row(), cursor.cells()));
      }
      assertThat(cursor.problems()).isEmpty();
    }
    return rows;
  }

  /** Numbers to the last bit, missing cells empty, formulas as the text that they are. */
  private static void same(CSVRecord record, List<SheetCell> cells) {
    for (int at = 0; at < record.size(); at++) {
      SheetCell cell = at < cells.size() ? cells.get(at) : SheetCell.EMPTY;
      if (cell.kind() == CellKind.NUMBER) {
        assertThat(cell.number()).isEqualTo(Double.parseDouble(record.get(at)));
      } else {
        assertThat(cell.exact()).isEqualTo(record.get(at));
        assertThat(record.get(at)).doesNotMatch("-?[0-9]+\\.[0-9E-]+");
      }
    }
  }

  @Test
  void everyTableIsPlainUnlessAskedOtherwise() {
    for (byte[] table : tables(hostile(), CsvStyle.PLAIN)) {
      String text = new String(table, StandardCharsets.UTF_8);
      assertThat(text).doesNotStartWith("\uFEFF").contains(FORMULA).doesNotContain("'" + FORMULA);
    }
  }
}
