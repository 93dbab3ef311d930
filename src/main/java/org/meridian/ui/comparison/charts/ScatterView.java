package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.render.figure.charts.ScatterPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.clusters.ClusterFinder;

/** Cities or links as points by any two measures. */
public final class ScatterView extends ResultChartView<ScatterChoice, ScatterContent> {

  private final ScatterHead head;
  private final ClusterFinder finder;

  /**
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public ScatterView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ScatterPainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(
        explorer,
        Views.SCATTER,
        new ChartPage<>("scatter", explorer, messages, background, painter),
        ScatterChoice.USUAL);
    this.finder = finder;
    QuarterMenu quarters =
        new QuarterMenu(
            messages, () -> Optional.ofNullable(picture().content()), explorer.selection()::select);
    head = new ScatterHead(messages, quarters, this::change, export);
    open(head, background);
  }

  @Override
  ScatterContent content(Order<ScatterChoice> order) {
    return ScatterContent.of(order.result(), order.choice(), order.selected(), () -> finder)
        .after(order.trail());
  }

  @Override
  ScatterChoice fitting(ScenarioResult result, ScatterChoice choice) {
    ScatterChoice known = choice.in(result);
    return known.withBy(RankBoxes.fitting(result, known.by()));
  }

  @Override
  void offer(ScenarioResult result, ScatterChoice choice) {
    head.show(result, choice);
  }

  @Override
  ChartChoices choices(ScatterChoice choice) {
    return ChartChoices.USUAL.with(choice);
  }

  @Override
  ScatterChoice chosen(ChartChoices choices) {
    return choices.scatter();
  }
}
