package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterOffer;

/** What both axes of a scatter plot measure, and in which colours its points are. */
final class ScatterHead extends ChartHead {

  private static final double WIDEST = 260;

  private final WordBox<ScatterAxis> x;
  private final WordBox<ScatterAxis> y;
  private final WordBox<String> colours;
  private ScenarioResult present;

  /**
   * @param change takes a change of the choice
   * @param export asks where to, and exports
   */
  ScatterHead(
      LiveMessages messages,
      Consumer<UnaryOperator<ScatterChoice>> change,
      Consumer<FileDialogs.DialogFileKind> export) {
    x = axis(messages, "x", axis -> change.accept(now -> now.withX(axis)));
    y = axis(messages, "y", axis -> change.accept(now -> now.withY(axis)));
    colours = RankBoxes.colours(messages, "scatter", by -> change.accept(now -> now.withBy(by)));
    fill(
        new CaptionedControl(messages, "charts.scatter.y", y),
        new CaptionedControl(messages, "charts.scatter.x", x),
        new CaptionedControl(messages, "charts.colours", colours),
        ExportMenu.of("scatter", "charts.export", messages, export));
  }

  private WordBox<ScatterAxis> axis(
      LiveMessages messages, String which, Consumer<ScatterAxis> chosen) {
    WordBox<ScatterAxis> box =
        new WordBox<>(
            messages,
            "scatter-" + which,
            "charts.scatter." + which,
            (axis, words) -> axis.title(present).in(words),
            chosen);
    box.setMaxWidth(WIDEST);
    return box;
  }

  /** Shows a choice of what a result offers. */
  void show(ScenarioResult now, ScatterChoice choice) {
    present = now;
    List<ScatterAxis> axes = ScatterOffer.of(now);
    x.offer(axes, choice.x());
    y.offer(axes, choice.y());
    RankBoxes.offerColours(colours, now, choice.by());
    colours.setDisable(choice.isOfLinks());
  }
}
