package org.meridian.ui.city;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;
import org.meridian.ui.theme.DimensionColours;

/** A line for each node of the index: raw value, score and rank of one city. */
final class ScoreGrid extends GridPane {

  private final ScenarioResult result;
  private final IndexResult scores;
  private final int city;
  private final Messages messages;

  /**
   * @param result where the figures come from
   * @param city position of the city
   * @param dark whether colours stand on a dark ground
   * @param messages words
   */
  ScoreGrid(ScenarioResult result, int city, boolean dark, Messages messages) {
    super(8, 4);
    this.result = result;
    this.scores = result.cities();
    this.city = city;
    this.messages = messages;
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    getColumnConstraints().addAll(new ColumnConstraints(10), name, numeric(), numeric(), numeric());
    head();
    IndexStructure structure = scores.structure();
    for (int node = 1; node < structure.size(); node++) {
      if (structure.depth(node) == 1) {
        add(new Rectangle(8, 8, DimensionColours.of(structure, node, dark)), 0, node);
      }
      row(node);
    }
  }

  private static ColumnConstraints numeric() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(USE_PREF_SIZE);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private void head() {
    int column = 2;
    for (String key : List.of("city.raw", "city.score", "city.noderank")) {
      Label label = new Label(messages.get(key));
      label.getStyleClass().add("secondary");
      label.setMinWidth(USE_PREF_SIZE);
      add(label, column++, 0);
    }
  }

  private void row(int node) {
    IndexNode shown = scores.structure().node(node);
    int depth = scores.structure().depth(node);
    Label name = new Label(messages.get(shown.name()));
    name.getStyleClass().add(depth == 1 ? "strong" : "plain");
    name.setPadding(new Insets(0, 0, 0, (depth - 1) * 12));
    name.setMinWidth(0);
    name.setTooltip(new Tooltip(name.getText()));
    add(name, 1, node);
    Optional<Indicator> indicator = shown.indicator().flatMap(result.dataset()::indicator);
    double[] raw = scores.raw(node);
    if (indicator.isPresent() && raw.length > city) {
      add(raw(indicator.get(), raw[city]), 2, node);
    }
    boolean counts = scores.takesPart(node);
    double score = counts ? scores.score(city, node) : Double.NaN;
    add(number(Numbers.fixed(score, 1), Numbers.exact(score)), 3, node);
    int rank = counts ? scores.ranking(node).rank(city) : 0;
    String place = rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
    add(number(place, messages.get("city.noderank.help")), 4, node);
  }

  private Label raw(Indicator indicator, double value) {
    return number(
        Numbers.raw(value),
        messages.get(
            "city.raw.tooltip",
            Numbers.exact(value),
            messages.get(indicator.unit()),
            indicator.source(),
            indicator.yearNote()));
  }

  private static Label number(String text, String tooltip) {
    Label label = new Label(text);
    label.getStyleClass().add("numeric");
    label.setMinWidth(USE_PREF_SIZE);
    label.setTooltip(new Tooltip(tooltip));
    return label;
  }
}
