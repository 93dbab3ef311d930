package org.meridian.ui.comparison.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
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

  private final WordBox<ScatterAxis> x;
  private final WordBox<ScatterAxis> y;
  private final WordBox<String> colours;
  private final WordBox<Optional<ScatterAxis>> sizes;
  private final CheckBox logX = new CheckBox();
  private final CheckBox logY = new CheckBox();
  private final QuarterMenu quarters;
  private ScenarioResult present;

  /**
   * @param quarters selects the cities of a part of the plot
   * @param change takes a change of the choice
   * @param export asks where to, and exports
   */
  ScatterHead(
      LiveMessages messages,
      QuarterMenu quarters,
      Consumer<UnaryOperator<ScatterChoice>> change,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.quarters = quarters;
    x = axis(messages, "x", axis -> change.accept(now -> now.withX(axis)));
    y = axis(messages, "y", axis -> change.accept(now -> now.withY(axis)));
    colours =
        RankBoxes.colours(
            messages, "scatter", () -> present, by -> change.accept(now -> now.withBy(by)));
    sizes =
        new WordBox<>(
            messages,
            "scatter-sizes",
            "charts.scatter.area",
            (axis, words) ->
                axis.map(each -> each.title(present).in(words))
                    .orElseGet(() -> words.get("charts.scatter.area.one")),
            axis -> change.accept(now -> now.with(now.scales().withSize(axis))));
    sizes.getStyleClass().add("head-choice");
    prepare(messages, logX, "x");
    prepare(messages, logY, "y");
    logX.setOnAction(
        event -> change.accept(now -> now.with(now.scales().withLogX(logX.isSelected()))));
    logY.setOnAction(
        event -> change.accept(now -> now.with(now.scales().withLogY(logY.isSelected()))));
    fill(
        together(new CaptionedControl(messages, "charts.scatter.y", y), logY),
        together(new CaptionedControl(messages, "charts.scatter.x", x), logX),
        new CaptionedControl(messages, "charts.scatter.area", sizes),
        new CaptionedControl(messages, "charts.colours", colours),
        quarters,
        ExportMenu.of("scatter", "charts.export", messages, export));
  }

  /** An axis and its box, which wrap to the next line together. */
  private static HBox together(Node axis, CheckBox log) {
    HBox both = new HBox(8, axis, log);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static void prepare(LiveMessages messages, CheckBox box, String axis) {
    box.setId("scatter-log-" + axis);
    box.textProperty().bind(messages.bind("charts.scatter.log"));
    box.accessibleTextProperty().bind(messages.bind("charts.scatter.log." + axis));
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
    box.getStyleClass().add("head-choice");
    return box;
  }

  /** Shows a choice of what a result offers. */
  void show(ScenarioResult now, ScatterChoice choice) {
    present = now;
    List<ScatterAxis> axes = ScatterOffer.of(now);
    x.offer(axes, choice.x());
    y.offer(axes, choice.y());
    List<Optional<ScatterAxis>> areas = new ArrayList<>(List.of(Optional.empty()));
    axes.stream()
        .filter(axis -> axis.isSize() && axis.kind().isOfLinks() == choice.isOfLinks())
        .map(Optional::of)
        .forEach(areas::add);
    sizes.offer(areas, choice.scales().size());
    logX.setSelected(choice.scales().logX());
    logY.setSelected(choice.scales().logY());
    RankBoxes.offerColours(colours, now, choice.by());
    colours.setDisable(choice.isOfLinks());
    quarters.setDisable(choice.isOfLinks());
  }
}
