package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** How far a rank could move: if gaps were filled, and if weights moved by a few points. */
final class WhatIfSection extends CityListSection<WhatIfSection.Ranges> {

  private static final int CORNERS = 1000;
  private static final long SEED = 1;

  private final ComboBox<Integer> points;

  /** Between which ranks each city could come. */
  record Ranges(GapRange gaps, RankRange weights) {

    static Optional<Ranges> of(IndexResult cities, int points, ProgressMonitor watch) {
      GapRange gaps = GapRange.of(cities);
      return RankRange.of(cities, points, CORNERS, SEED, ParallelSteps.allCores(), watch)
          .map(weights -> new Ranges(gaps, weights));
    }
  }

  WhatIfSection(
      Explorer explorer, LiveMessages messages, Background background, Consumer<Throwable> failed) {
    super("whatif", explorer, messages, background, failed);
    points =
        WordedBoxes.ofWords(
            messages,
            "whatif-points",
            p -> messages.get("method.whatif.points", p),
            List.of(5, 1, 2, 10, 20));
    points.valueProperty().subscribe((was, now) -> restart());
    arrange(points);
  }

  @Override
  void study(ScenarioResult result) {
    int moved = points.getValue();
    start(watch -> Ranges.of(result.cities(), moved, watch), ranges -> show(result, ranges));
  }

  @Override
  String summary() {
    int rows = listed().cities().rows();
    int incomplete = 0;
    for (int row = 0; row < rows; row++) {
      incomplete += found().gaps().gaps(row) > 0 ? 1 : 0;
    }
    return messages().get("method.whatif.summary", Numbers.whole(incomplete), Numbers.whole(rows));
  }

  @Override
  List<TableColumn<Integer, Integer>> columns(CityTable table) {
    return List.of(
        table.number(title("rank"), 44, this::rank, row -> Numbers.fixed(rank(row), 0)),
        names(128),
        table.number(
            title("weights"),
            136,
            row -> found().weights().best(row) - found().weights().worst(row),
            row -> range(found().weights().best(row), found().weights().worst(row))),
        table.number(
            title("missing"),
            96,
            row -> -found().gaps().gaps(row),
            row -> Numbers.whole(found().gaps().gaps(row))),
        table.number(
            title("gaps"),
            136,
            row -> found().gaps().best(row) - found().gaps().worst(row),
            row -> range(found().gaps().best(row), found().gaps().worst(row))));
  }

  private double rank(int row) {
    int rank = listed().cities().ranking().rank(row);
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
}
