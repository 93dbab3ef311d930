package org.meridian.ui.comparison.charts;

import java.util.function.Consumer;
import org.meridian.render.figure.charts.ListsPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.ui.background.Background;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.clusters.ClusterFinder;

/** The first places of several lists side by side. */
public final class ListsView extends ResultChartView<ListsChoice, TopListsContent> {

  private final ListsHead head;
  private final SideMaker maker;
  private final ClusterFinder finder;

  /**
   * @param tools what views of two sides share
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public ListsView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ComparedTools tools,
      ListsPainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(
        explorer,
        Views.TOP_LISTS,
        new ChartPage<>("lists", explorer, messages, background, painter),
        ListsChoice.USUAL);
    maker = new SideMaker(tools.sources());
    this.finder = finder;
    head = new ListsHead(messages, tools.sources(), this::change, export);
    open(head, background);
  }

  @Override
  TopListsContent content(Order<ListsChoice> order) {
    return TopListsContent.of(
        order.result(),
        order.choice(),
        order.selected(),
        new TopListsContent.ListTools(order.baseline(), maker, () -> finder));
  }

  @Override
  ListsChoice fitting(ScenarioResult result, ListsChoice choice) {
    return choice
        .withSources(
            choice.sources().stream().filter(source -> source.isIn(result.dataset())).toList())
        .withBy(RankBoxes.fitting(result, choice.by()));
  }

  @Override
  void offer(ScenarioResult result, ListsChoice choice) {
    head.show(result, choice);
  }

  @Override
  ChartChoices choices(ListsChoice choice) {
    return ChartChoices.USUAL.with(choice);
  }

  @Override
  ListsChoice chosen(ChartChoices choices) {
    return choices.lists();
  }
}
