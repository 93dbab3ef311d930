package org.meridian.view.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.DataWriter;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.text.FixedMessages;

class DataContentTest {

  private static final Dataset PANEL =
      DatasetReader.read(Path.of("src/test/resources/years/panel")).value().orElseThrow();
  private static final DataCells CELLS = new DataCells(FixedMessages.ofWindow(Language.ENGLISH));
  private static final ValueEdit EDIT = new ValueEdit("bern", "patents", Period.of(2019), 7);

  private static ScenarioResult in2020(ValueEdit... edits) {
    Scenario opening = Scenario.opening(PANEL).withYear(Period.of(2020));
    return new ScenarioEngine().evaluate(PANEL, opening.withEdits(List.of(edits)));
  }

  @Test
  void columnsTellTheirRealYearAndHowManyCitiesTheyHave() {
    DataContent content = DataContent.of(in2020(), Language.ENGLISH);

    assertThat(content.columns())
        .extracting(column -> column.id() + " " + CELLS.below(content, column))
        .containsExactly(
            "income of 2019 · 2/3",
            "patents of 2019 · 2/3",
            "coast 3/3",
            "flights of 2018 · 3/3",
            "trains 2020 · 2/3");
    assertThat(CELLS.coverage(content, 2)).isEqualTo("3/5");
    assertThat(CELLS.value(content, content.columns().getFirst(), 2)).isEqualTo("–");
  }

  @Test
  void missingValuesComeLastInBothDirections() {
    for (boolean descending : new boolean[] {false, true}) {
      DataContent content =
          DataContent.of(
              in2020(), new DataOrder("income", descending), Language.ENGLISH, city -> true);
      assertThat(content.rows()).containsExactly(descending ? 1 : 0, descending ? 0 : 1, 2);
    }
  }

  @Test
  void aWhatIfIsMarkedWhereItIsShown() {
    DataContent content = DataContent.of(in2020(EDIT), Language.ENGLISH);

    assertThat(CELLS.value(content, content.columns().get(1), 1)).isEqualTo("7*");
    assertThat(content.edits().touches(1)).isTrue();
    assertThat(content.edits().touches(0)).isFalse();
    assertThat(CELLS.details(content, content.columns().get(1), 1, 30)).contains("30.0");
  }

  @Test
  void anEditTakesThePlaceOfOneOfTheSameValue() {
    ValueEdit later = new ValueEdit("bern", "patents", Period.of(2021), 9);

    assertThat(EditedValues.with(PANEL, List.of(EDIT), later)).containsExactly(later);
    assertThat(EditedValues.without(PANEL, List.of(EDIT), later)).isEmpty();
  }

  @Test
  void theTableIsWrittenWithYearsAndMarks() throws IOException {
    DataContent content = DataContent.of(in2020(EDIT), Language.ENGLISH);
    var bytes = new ByteArrayOutputStream();
    new DataWriter(
            content.result(),
            content.columns().stream()
                .map(column -> new DataWriter.ValueColumn(column.id(), column.values()))
                .toList(),
            content.rows())
        .table(CsvStyle.PLAIN)
        .writeTo(bytes);

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "rank,city_id,city_en,city_zh,country,region,income,y:income,patents,y:patents,"
                + "coast,y:coast,flights,y:flights,trains,y:trains,what_if");
    assertThat(lines)
        .anyMatch(line -> line.contains(",bern,") && line.endsWith(",patents"))
        .anyMatch(line -> line.contains(",cusco,") && line.contains(",,,,,300.0,,"));
  }
}
