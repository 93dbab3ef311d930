package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.ListsPainter;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;

/** The first places of several lists side by side. */
public final class ListsView extends VBox {

  /** What a worker is asked for. */
  private record Order(Exploration now, ListsChoice choice) {}

  private final Explorer explorer;
  private final SideMaker maker;
  private final Supplier<ClusterFinder> finding;
  private final ListsHead head;
  private final ChartPage<TopListsContent> page;
  private final NewestWins<Order, TopListsContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private ListsChoice choice = ListsChoice.USUAL;
  private Order asked;

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
    this.explorer = explorer;
    maker = new SideMaker(tools.sources());
    finding = () -> finder;
    getStyleClass().addAll("pane", "chart-view");
    head = new ListsHead(messages, this::change, export);
    page = new ChartPage<>("lists", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head, page);
    drawing = background.newest(this::content, page::show);
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
  }

  /** One at a time: the finder of clusters remembers. */
  private synchronized TopListsContent content(Order order) {
    Exploration now = order.now();
    return TopListsContent.of(
        now.result(),
        order.choice(),
        now.selected().cities(),
        new TopListsContent.ListTools(now.baseline(), maker, finding));
  }

  private void change(UnaryOperator<ListsChoice> change) {
    choice = change.apply(choice);
    ask();
  }

  /** Sources and colours that another dataset has not fall away. */
  private ListsChoice fitting(Exploration now) {
    ListsChoice known =
        choice.withSources(
            choice.sources().stream()
                .filter(source -> source.isIn(now.result().dataset()))
                .toList());
    boolean isOffered = RanksHead.offered(now.result()).contains(known.by());
    return isOffered ? known : known.withBy(GroupChoice.REGION);
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    choice = fitting(now);
    Order order = new Order(now, choice);
    if (!order.equals(asked)) {
      asked = order;
      head.show(now.result(), choice);
      drawing.submit(order);
    }
  }

  /** What a step of a story holds. */
  public ViewChoices choices() {
    return ViewChoices.DEFAULT.with(ChartChoices.USUAL.with(choice));
  }

  /** Looks as a step holds it. */
  public void choose(ViewChoices choices) {
    change(now -> choices.charts().lists());
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    ListsChoice chosen = choice;
    return Optional.ofNullable(explorer.state().get())
        .map(
            now -> {
              Set<String> selected = now.selected().cities();
              return ShownView.workedOut(
                  Views.TOP_LISTS,
                  now.result(),
                  choices().selecting(selected),
                  () -> content(new Order(now, chosen)));
            });
  }
}
