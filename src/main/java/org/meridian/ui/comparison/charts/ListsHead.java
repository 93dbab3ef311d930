package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.comparison.SideSources;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.lists.ListsChoice;

/** Which lists stand side by side, how many places of each, and in which colours. */
final class ListsHead extends ChartHead {

  private static final List<Integer> FIRST = List.of(5, 10, 20, 30, 50, 100);

  private final ListsMenu lists;
  private final WordBox<Integer> first;
  private final WordBox<String> colours;
  private ScenarioResult present;

  /**
   * @param sources knows other datasets
   * @param change takes a change of the choice
   * @param export asks where to, and exports
   */
  ListsHead(
      LiveMessages messages,
      SideSources sources,
      Consumer<UnaryOperator<ListsChoice>> change,
      Consumer<FileDialogs.DialogFileKind> export) {
    lists =
        new ListsMenu(messages, sources, chosen -> change.accept(now -> now.withSources(chosen)));
    first = RankBoxes.first(messages, "lists", count -> change.accept(now -> now.withFirst(count)));
    colours =
        RankBoxes.colours(
            messages, "lists", () -> present, by -> change.accept(now -> now.withBy(by)));
    fill(
        new CaptionedControl(messages, "charts.lists.choose", lists),
        new CaptionedControl(messages, "charts.first", first),
        new CaptionedControl(messages, "charts.colours", colours),
        ExportMenu.of("lists", "charts.export", messages, export));
  }

  /** Shows a choice of what a result offers. */
  void show(ScenarioResult now, ListsChoice choice) {
    present = now;
    lists.show(now, choice.sources());
    RankBoxes.offerFirst(first, FIRST, choice.first());
    RankBoxes.offerColours(colours, now, choice.by());
  }
}
