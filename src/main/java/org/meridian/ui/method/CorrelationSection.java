package org.meridian.ui.method;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.AnalysisPages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.PageContent;

/** Correlations between the index and its dimensions or indicators. */
final class CorrelationSection extends MethodSection {

  private final Explorer explorer;
  private final ComboBox<ColumnCorrelation> method;
  private final ComboBox<Boolean> level;
  private final HeatMap map;
  private final Label said = new Label();
  private AnalysisPages pages;
  private PageContent content;

  /**
   * @param changed told when something else is to be correlated
   */
  CorrelationSection(Explorer explorer, LiveMessages messages, Runnable changed) {
    super(MethodTopic.CORRELATION, messages);
    this.explorer = explorer;
    map = new HeatMap(explorer.textScale(), this::say);
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
    pages = new AnalysisPages(subject(analysis.result()), analysis);
    content = pages.correlation();
    publish(analysis.result(), content);
    boolean dark = explorer.dark().get();
    map.show(
        content.block(CorrelationBlock.class),
        dark ? Color.rgb(226, 230, 235) : Color.rgb(27, 32, 38),
        Color.GREY);
    say(-1, -1);
  }

  /** The pair under the pointer in words; without one, the two that go together most. */
  private void say(int row, int column) {
    if (row >= 0) {
      said.setText(pages.pair(row, column));
    } else {
      String closest = content.notes().getFirst();
      boolean any = content.block(CorrelationBlock.class).size() > 2;
      said.setText(any ? closest + messages().get("method.correlation.point") : closest);
    }
  }
}
