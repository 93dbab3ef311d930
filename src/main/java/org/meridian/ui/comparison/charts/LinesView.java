package org.meridian.ui.comparison.charts;

import java.util.function.Consumer;
import org.meridian.render.figure.charts.LinesPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupKinds;

/** Lines of any measure over the years, of selected cities or of groups. */
public final class LinesView extends ResultChartView<LineChoice, LinesContent> {

  private final LinesHead head;
  private final ClusterFinder finder;
  private final YearWork years = new YearWork();

  /**
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public LinesView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      LinesPainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(
        explorer,
        Views.LINES,
        new ChartPage<>("lines", explorer, messages, background, painter),
        LineChoice.USUAL);
    this.finder = finder;
    head = new LinesHead(messages, this::change, export);
    open(head, background);
  }

  @Override
  LinesContent content(Order<LineChoice> order) {
    return LinesContent.of(
        order.result(),
        years.series(order.result()),
        order.choice(),
        order.selected(),
        () -> finder);
  }

  @Override
  LineChoice fitting(ScenarioResult result, LineChoice choice) {
    boolean isOffered =
        choice.by().isEmpty() || GroupKinds.offered(result.dataset()).contains(choice.by());
    return isOffered ? choice : choice.withBy("");
  }

  @Override
  void offer(ScenarioResult result, LineChoice choice) {
    head.show(result, choice);
  }

  @Override
  ChartChoices choices(LineChoice choice) {
    return ChartChoices.USUAL.with(choice);
  }

  @Override
  LineChoice chosen(ChartChoices choices) {
    return choices.lines();
  }
}
