package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.years.BumpChoice;

/** By what ranks over years are drawn, how many, and in which colours. */
final class RanksHead extends ChartHead {

  private static final List<Integer> FIRST = List.of(5, 10, 20, 30, 50, 100);
  private static final int DEEPEST = 3;

  private final MeasureBox measure;
  private final WordBox<Integer> first;
  private final WordBox<String> colours;
  private ScenarioResult present;

  /**
   * @param change takes a change of the choice
   * @param export asks where to, and exports
   */
  RanksHead(
      LiveMessages messages,
      Consumer<UnaryOperator<BumpChoice>> change,
      Consumer<FileDialogs.DialogFileKind> export) {
    measure = measure(messages, change);
    first = RankBoxes.first(messages, "bump", count -> change.accept(now -> now.withFirst(count)));
    colours =
        RankBoxes.colours(
            messages, "bump", () -> present, by -> change.accept(now -> now.withBy(by)));
    fill(
        new CaptionedControl(messages, "charts.ranks.by", measure),
        new CaptionedControl(messages, "charts.first", first),
        new CaptionedControl(messages, "charts.colours", colours),
        ExportMenu.of("bump", "charts.export", messages, export));
  }

  private static MeasureBox measure(
      LiveMessages messages, Consumer<UnaryOperator<BumpChoice>> change) {
    MeasureBox measure =
        new MeasureBox(
            messages, "groups.measure.total", node -> change.accept(now -> now.withNode(node)));
    measure.setId("bump-node");
    measure.getStyleClass().add("head-choice");
    measure.accessibleTextProperty().bind(messages.bind("charts.ranks.by"));
    return measure;
  }

  /** Shows a choice of what a result offers. */
  void show(ScenarioResult now, BumpChoice choice) {
    present = now;
    measure.offer(ShownMeasure.of(now.cities(), DEEPEST), choice.node());
    RankBoxes.offerFirst(first, FIRST, choice.first());
    RankBoxes.offerColours(colours, now, choice.by());
  }
}
