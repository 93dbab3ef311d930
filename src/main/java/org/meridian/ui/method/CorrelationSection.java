package org.meridian.ui.method;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.scoring.sensitivity.CorrelationMatrix;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;

/** Correlations between the index and its dimensions or indicators. */
final class CorrelationSection extends MethodSection {

  private final Explorer explorer;
  private final ComboBox<ColumnCorrelation> method;
  private final ComboBox<Boolean> level;
  private final HeatMap map = new HeatMap(this::say);
  private final Label said = new Label();
  private ResultAnalysis shown;

  /**
   * @param changed told when something else is to be correlated
   */
  CorrelationSection(Explorer explorer, LiveMessages messages, Runnable changed) {
    super("correlation", messages);
    this.explorer = explorer;
    method =
        WordedBoxes.of(
            messages,
            "correlation-method",
            each -> "method.correlation." + each.name().toLowerCase(Locale.ROOT),
            List.of(ColumnCorrelation.values()));
    level =
        WordedBoxes.of(
            messages,
            "correlation-level",
            indicators -> indicators ? "method.level.indicators" : "method.level.dimensions",
            List.of(false, true));
    method.valueProperty().subscribe((was, now) -> changed.run());
    level.valueProperty().subscribe((was, now) -> changed.run());
    said.getStyleClass().add("secondary");
    said.setId("correlation-said");
    getChildren().addAll(new HBox(8, method, level), said, map);
  }

  /** The method asked for. */
  ColumnCorrelation method() {
    return method.getValue();
  }

  /** Whether indicators are asked for rather than dimensions. */
  boolean indicators() {
    return level.getValue();
  }

  @Override
  void show(ResultAnalysis analysis) {
    shown = analysis;
    boolean dark = explorer.dark().get();
    map.show(
        Arrays.stream(analysis.correlations().nodes())
            .mapToObj(node -> name(analysis.scores().structure(), node))
            .toArray(String[]::new),
        analysis.correlations().values(),
        dark ? Color.rgb(226, 230, 235) : Color.rgb(27, 32, 38),
        Color.GREY);
    say(-1, -1);
  }

  /** The pair under the pointer in words; without one, the two that go together most. */
  private void say(int row, int column) {
    CorrelationMatrix matrix = shown.correlations();
    int[] pair = row >= 0 ? new int[] {row, column} : closest(matrix);
    if (pair == null) {
      said.setText(messages().get("method.correlation.none"));
      return;
    }
    IndexStructure structure = shown.scores().structure();
    said.setText(
        messages()
            .get(
                row >= 0 ? "method.correlation.pair" : "method.correlation.closest",
                name(structure, matrix.nodes()[pair[0]]),
                name(structure, matrix.nodes()[pair[1]]),
                Numbers.fixed(matrix.values()[pair[0]][pair[1]], 2)));
  }

  private static int[] closest(CorrelationMatrix matrix) {
    int[] pair = null;
    double most = -1;
    for (int i = 1; i < matrix.nodes().length; i++) {
      for (int j = 1; j < i; j++) {
        double size = Math.abs(matrix.values()[i][j]);
        if (size > most) {
          most = size;
          pair = new int[] {i, j};
        }
      }
    }
    return pair;
  }
}
