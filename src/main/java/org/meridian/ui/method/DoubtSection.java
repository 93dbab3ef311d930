package org.meridian.ui.method;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** How sure each rank is when the weights are not. */
final class DoubtSection extends CityListSection<UncertaintyResult> {

  private static final int QUICK = 64;
  private static final long SEED = 1;

  private final ComboBox<Integer> spread;
  private final ComboBox<Integer> runs;
  private final ComboBox<Integer> top;

  DoubtSection(
      Explorer explorer, LiveMessages messages, Background background, Consumer<Throwable> failed) {
    super("doubt", explorer, messages, background, failed);
    spread =
        WordedBoxes.ofWords(
            messages, "doubt-spread", f -> spreadWords(f), List.of(25, 10, 50, 100, 0));
    runs =
        WordedBoxes.ofWords(
            messages,
            "doubt-runs",
            n -> messages.get("method.runs", Numbers.whole(n)),
            List.of(1_000, 10_000, 100_000));
    top =
        WordedBoxes.ofWords(
            messages,
            "doubt-top",
            n -> messages.get("method.top", Numbers.whole(n)),
            List.of(10, 3, 5, 20, 50));
    spread.valueProperty().subscribe((was, now) -> restart());
    runs.valueProperty().subscribe((was, now) -> restart());
    top.valueProperty().subscribe((was, now) -> makeColumns());
    arrange(spread, runs, top);
  }

  private String spreadWords(int percent) {
    return percent == 0
        ? messages().get("method.spread.any")
        : messages().get("method.spread", percent);
  }

  @Override
  void study(ScenarioResult result) {
    WeightVariation variation =
        spread.getValue() == 0
            ? new WeightVariation.WholeSimplex()
            : new WeightVariation.RelativeSpread(spread.getValue() / 100.0);
    UncertaintyStudy study =
        UncertaintyStudy.of(result.cities(), UncertaintyChoices.of(variation, SEED));
    start(
        watch -> study.run(QUICK, 1, watch),
        quick -> {
          show(result, quick);
          refine(result, study, quick);
        });
  }

  private void refine(ScenarioResult result, UncertaintyStudy study, UncertaintyResult quick) {
    int wanted = runs.getValue();
    start(
        watch -> study.extend(quick, wanted, ParallelSteps.allCores(), watch),
        all -> show(result, all));
  }

  @Override
  String summary() {
    return messages().get("method.doubt.summary", Numbers.whole(found().replicates()));
  }

  @Override
  List<TableColumn<Integer, Integer>> columns(CityTable table) {
    return List.of(
        table.number(title("rank"), 44, this::nominal, row -> rank(found().nominal(row))),
        names(112),
        band(),
        table.number(
            title("median"), 60, row -> found().median(row), row -> one(found().median(row))),
        table.number(title("range"), 72, row -> found().quantile(row, 0.05), this::range),
        table.number(title("robust"), 76, row -> -found().robustness(row), this::robust),
        table.number(
            messages().get("method.doubt.column.top", Numbers.whole(top.getValue())),
            72,
            row -> -frequency(row),
            row -> Numbers.fixed(100 * frequency(row), 0) + " %"));
  }

  private TableColumn<Integer, Integer> band() {
    TableColumn<Integer, Integer> band = new TableColumn<>(title("band"));
    band.setId("doubt-band");
    band.setPrefWidth(150);
    band.setSortable(false);
    band.setReorderable(false);
    band.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    band.setCellFactory(any -> new BandCell(this::found));
    return band;
  }

  private double nominal(int row) {
    return found().nominal(row) == 0 ? Double.NaN : found().nominal(row);
  }

  private double frequency(int row) {
    return found().frequencyInTop(row, top.getValue());
  }

  private String range(int row) {
    return one(found().quantile(row, 0.05)) + "–" + one(found().quantile(row, 0.95));
  }

  private String robust(int row) {
    return Numbers.fixed(100 * found().robustness(row), 0) + " %";
  }

  private static String rank(int rank) {
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  private static String one(double value) {
    return value == Math.rint(value) ? Numbers.fixed(value, 0) : Numbers.fixed(value, 1);
  }
}
