package org.meridian.ui.comparison.charts;

import java.util.function.Consumer;
import org.meridian.render.figure.charts.BumpPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.clusters.ClusterFinder;

/** Ranks over the years, a line a city. */
public final class BumpView extends ResultChartView<BumpChoice, BumpContent> {

  private final RanksHead head;
  private final ClusterFinder finder;
  private final YearWork years = new YearWork();

  /**
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public BumpView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      BumpPainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(
        explorer,
        Views.BUMP,
        new ChartPage<>("bump", explorer, messages, background, painter),
        BumpChoice.USUAL);
    this.finder = finder;
    head = new RanksHead(messages, this::change, export);
    open(head, background);
  }

  @Override
  BumpContent content(Order<BumpChoice> order) {
    return BumpContent.of(
        order.result(),
        years.series(order.result()),
        order.choice(),
        order.selected(),
        () -> finder);
  }

  @Override
  BumpChoice fitting(ScenarioResult result, BumpChoice choice) {
    return choice.withBy(RankBoxes.fitting(result, choice.by()));
  }

  @Override
  void offer(ScenarioResult result, BumpChoice choice) {
    head.show(result, choice);
  }

  @Override
  ChartChoices choices(BumpChoice choice) {
    return ChartChoices.USUAL.with(choice);
  }

  @Override
  BumpChoice chosen(ChartChoices choices) {
    return choices.bump();
  }
}
