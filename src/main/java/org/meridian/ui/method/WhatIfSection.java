package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.uncertainty.Crew;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.Watch;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** How far a rank could move: if gaps were filled, and if weights moved by a few points. */
final class WhatIfSection extends Section {

  private static final int CORNERS = 1000;
  private static final long SEED = 1;

  private final LongWork work;
  private final Consumer<Throwable> failed;
  private final ComboBox<Integer> points;
  private final Label summary = new Label();
  private final CityTable table;
  private ScenarioResult shown;
  private Ranges found;

  /** What was computed for one result. */
  private record Ranges(ScenarioResult of, int points, GapRange gaps, RankRange weights) {

    static Optional<Ranges> of(ScenarioResult result, int points, Watch watch) {
      GapRange gaps = GapRange.of(result.cities());
      return RankRange.of(result.cities(), points, CORNERS, SEED, Crew.allCores(), watch)
          .map(weights -> new Ranges(result, points, gaps, weights));
    }
  }

  WhatIfSection(
      Explorer explorer, Messages messages, Background background, Consumer<Throwable> failed) {
    super("whatif", messages);
    this.failed = failed;
    work = new LongWork(background);
    table = new CityTable(explorer, "whatif-table");
    points =
        Choices.ofWords(
            messages,
            "whatif-points",
            p -> messages.get("method.whatif.points", p),
            List.of(5, 1, 2, 10, 20));
    points.valueProperty().subscribe((was, now) -> start());
    messages.languageProperty().subscribe(language -> columns());
    summary.setId("whatif-summary");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(new HBox(8, points, new ProgressRow(work, messages)), summary, table);
  }

  @Override
  boolean scrolls() {
    return false;
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
    int moved = points.getValue();
    work.start(watch -> Ranges.of(of, moved, watch), this::show, failed);
  }

  private void show(Ranges ranges) {
    boolean first = found == null;
    found = ranges;
    summary.setText(words());
    if (first) {
      columns();
    }
    table.show(ranges.of());
  }

  private String words() {
    int incomplete = 0;
    for (int row = 0; row < found.of().cities().rows(); row++) {
      incomplete += found.gaps().gaps(row) > 0 ? 1 : 0;
    }
    return messages()
        .get(
            "method.whatif.summary",
            Numbers.whole(incomplete),
            Numbers.whole(found.of().cities().rows()));
  }

  private void columns() {
    if (found == null) {
      return;
    }
    table
        .getColumns()
        .setAll(
            List.of(
                table.number(title("rank"), 44, this::rank, row -> Numbers.fixed(rank(row), 0)),
                table.text(
                    title("city"), 128, row -> messages().get(shown.dataset().city(row).name())),
                table.number(
                    title("weights"),
                    136,
                    row -> found.weights().best(row) - found.weights().worst(row),
                    row -> range(found.weights().best(row), found.weights().worst(row))),
                table.number(
                    title("missing"),
                    96,
                    row -> -found.gaps().gaps(row),
                    row -> Numbers.whole(found.gaps().gaps(row))),
                table.number(
                    title("gaps"),
                    136,
                    row -> found.gaps().best(row) - found.gaps().worst(row),
                    row -> range(found.gaps().best(row), found.gaps().worst(row)))));
    table.refresh();
  }

  private double rank(int row) {
    int rank = found.of().cities().ranking().rank(row);
    return rank == 0 ? Double.NaN : rank;
  }

  private static String range(int best, int worst) {
    if (best == 0 || worst == 0) {
      return Numbers.MISSING;
    }
    return best == worst
        ? Numbers.whole(best)
        : Numbers.whole(best) + Numbers.MISSING + Numbers.whole(worst);
  }

  private String title(String column) {
    return messages().get("method.whatif.column." + column);
  }
}
