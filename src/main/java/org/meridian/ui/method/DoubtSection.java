package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.Crew;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.Watch;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** How sure each rank is when the weights are not. */
final class DoubtSection extends Section {

  private static final int QUICK = 64;
  private static final long SEED = 1;

  private final LongWork work;
  private final Consumer<Throwable> failed;
  private final ComboBox<Integer> spread;
  private final ComboBox<Integer> runs;
  private final ComboBox<Integer> top;
  private final Label summary = new Label();
  private final CityTable table;
  private ScenarioResult shown;
  private UncertaintyResult found;

  DoubtSection(
      Explorer explorer, Messages messages, Background background, Consumer<Throwable> failed) {
    super("doubt", messages);
    this.failed = failed;
    work = new LongWork(background);
    table = new CityTable(explorer, "doubt-table");
    spread =
        Choices.ofWords(messages, "doubt-spread", f -> spreadWords(f), List.of(25, 10, 50, 100, 0));
    runs =
        Choices.ofWords(
            messages,
            "doubt-runs",
            n -> messages.get("method.runs", Numbers.whole(n)),
            List.of(1_000, 10_000, 100_000));
    top =
        Choices.ofWords(
            messages,
            "doubt-top",
            n -> messages.get("method.top", Numbers.whole(n)),
            List.of(10, 3, 5, 20, 50));
    spread.valueProperty().subscribe((was, now) -> start());
    runs.valueProperty().subscribe((was, now) -> start());
    top.valueProperty().subscribe((was, now) -> columns());
    messages.languageProperty().subscribe(language -> columns());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(new HBox(8, spread, runs, top, new ProgressRow(work, messages)), summary, table);
  }

  @Override
  boolean scrolls() {
    return false;
  }

  private String spreadWords(int percent) {
    return percent == 0
        ? messages().get("method.spread.any")
        : messages().get("method.spread", percent);
  }

  @Override
  void show(Analysis analysis) {
    shown = analysis.request().result();
    start();
  }

  private void start() {
    if (shown == null) {
      return;
    }
    ScenarioResult of = shown;
    WeightVariation variation =
        spread.getValue() == 0
            ? new WeightVariation.WholeSimplex()
            : new WeightVariation.RelativeSpread(spread.getValue() / 100.0);
    UncertaintyStudy study =
        UncertaintyStudy.of(of.cities(), UncertaintyChoices.of(variation, SEED));
    work.start(
        watch -> study.run(QUICK, 1, watch),
        quick -> {
          show(of, quick);
          refine(of, study, quick);
        },
        failed);
  }

  private void refine(ScenarioResult of, UncertaintyStudy study, UncertaintyResult quick) {
    int wanted = runs.getValue();
    work.start(watch -> extended(study, quick, wanted, watch), all -> show(of, all), failed);
  }

  private static Optional<UncertaintyResult> extended(
      UncertaintyStudy study, UncertaintyResult quick, int wanted, Watch watch) {
    return study.extend(quick, wanted, Crew.allCores(), watch);
  }

  private void show(ScenarioResult of, UncertaintyResult result) {
    boolean first = found == null;
    found = result;
    summary.setText(messages().get("method.doubt.summary", Numbers.whole(result.replicates())));
    if (first) {
      columns();
    }
    table.show(of);
  }

  private void columns() {
    if (found == null) {
      return;
    }
    TableColumn<Integer, Integer> band = new TableColumn<>(title("band"));
    band.setId("doubt-band");
    band.setPrefWidth(150);
    band.setSortable(false);
    band.setReorderable(false);
    band.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    band.setCellFactory(any -> new BandCell(() -> found));
    table
        .getColumns()
        .setAll(
            List.of(
                table.number(title("rank"), 44, this::nominal, row -> rank(found.nominal(row))),
                table.text(title("city"), 112, row -> city(row)),
                band,
                table.number(
                    title("median"), 60, row -> found.median(row), row -> one(found.median(row))),
                table.number(title("range"), 72, row -> found.quantile(row, 0.05), this::range),
                table.number(title("robust"), 76, row -> -found.robustness(row), this::robust),
                table.number(
                    messages().get("method.doubt.column.top", Numbers.whole(top.getValue())),
                    72,
                    row -> -frequency(row),
                    row -> Numbers.fixed(100 * frequency(row), 0) + " %")));
    table.refresh();
  }

  private String title(String column) {
    return messages().get("method.doubt.column." + column);
  }

  private String city(int row) {
    return messages().get(shown.dataset().city(row).name());
  }

  private double nominal(int row) {
    return found.nominal(row) == 0 ? Double.NaN : found.nominal(row);
  }

  private double frequency(int row) {
    return found.frequencyInTop(row, top.getValue());
  }

  private String range(int row) {
    return one(found.quantile(row, 0.05)) + "–" + one(found.quantile(row, 0.95));
  }

  private String robust(int row) {
    return Numbers.fixed(100 * found.robustness(row), 0) + " %";
  }

  private static String rank(int rank) {
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  private static String one(double value) {
    return value == Math.rint(value) ? Numbers.fixed(value, 0) : Numbers.fixed(value, 1);
  }
}
