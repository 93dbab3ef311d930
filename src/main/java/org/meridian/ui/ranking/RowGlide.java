package org.meridian.ui.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.meridian.view.ranking.RankingRow;

/**
 * Lets rows glide from where they were to where a new order puts them, so that the eye can follow a
 * city up or down. Only rows in sight move; none do where less motion is asked for.
 */
final class RowGlide {

  private static final Duration TIME = Duration.millis(180);

  private final TableView<RankingRow> table;
  private final BooleanSupplier still;
  private final Map<TableRow<?>, TranslateTransition> moving = new HashMap<>();

  /**
   * @param table whose rows glide
   * @param still whether rows are to jump instead
   */
  RowGlide(TableView<RankingRow> table, BooleanSupplier still) {
    this.table = table;
    this.still = still;
  }

  /** Runs a change of order and lets the rows in sight glide to their new places. */
  void around(Runnable reorder) {
    if (still.getAsBoolean() || table.getScene() == null) {
      reorder.run();
      return;
    }
    Map<String, Double> before = places();
    reorder.run();
    table.applyCss();
    table.layout();
    double reach = table.getHeight();
    for (Node node : rows()) {
      if (node instanceof TableRow<?> row && row.getItem() instanceof RankingRow item) {
        Double was = before.get(item.city().id());
        glide(row, was == null ? 0 : Math.clamp(was - row.getLayoutY(), -reach, reach));
      }
    }
  }

  private Map<String, Double> places() {
    Map<String, Double> places = new HashMap<>();
    for (Node node : rows()) {
      if (node instanceof TableRow<?> row && row.getItem() instanceof RankingRow item) {
        places.put(item.city().id(), row.getLayoutY() + row.getTranslateY());
      }
    }
    return places;
  }

  private Set<Node> rows() {
    return table.lookupAll(".table-row-cell");
  }

  private void glide(TableRow<?> row, double from) {
    TranslateTransition running = moving.remove(row);
    if (running != null) {
      running.stop();
    }
    row.setTranslateY(from);
    if (from != 0) {
      TranslateTransition transition = new TranslateTransition(TIME, row);
      transition.setToY(0);
      transition.setInterpolator(Interpolator.EASE_OUT);
      transition.setOnFinished(event -> moving.remove(row));
      moving.put(row, transition);
      transition.play();
    }
  }
}
