package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.ScatterPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;

/** Cities or links as points by any two measures. */
public final class ScatterView extends VBox {

  /** What a worker is asked for. */
  private record Order(ScenarioResult result, ScatterChoice choice, Set<String> selected) {}

  private final Explorer explorer;
  private final Supplier<ClusterFinder> finding;
  private final ScatterHead head;
  private final NewestWins<Order, ScatterContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private ScatterChoice choice = ScatterChoice.USUAL;
  private Order asked;

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
    this.explorer = explorer;
    finding = () -> finder;
    getStyleClass().addAll("pane", "chart-view");
    head = new ScatterHead(messages, this::change, export);
    ChartPage<ScatterContent> page =
        new ChartPage<>("scatter", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head, page);
    drawing = background.newest(this::content, page::show);
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
  }

  /** One at a time: the finder of clusters remembers. */
  private synchronized ScatterContent content(Order order) {
    return ScatterContent.of(order.result(), order.choice(), order.selected(), finding);
  }

  private void change(UnaryOperator<ScatterChoice> change) {
    choice = change.apply(choice);
    ask();
  }

  private ScatterChoice fitting(ScenarioResult result) {
    ScatterChoice known = choice.in(result);
    boolean isOffered = RanksHead.offered(result).contains(known.by());
    return isOffered ? known : known.withBy(GroupChoice.REGION);
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    choice = fitting(now.result());
    Order order = new Order(now.result(), choice, now.selected().cities());
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
    change(now -> choices.charts().scatter());
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    ScatterChoice chosen = choice;
    return Optional.ofNullable(explorer.state().get())
        .map(
            now -> {
              Set<String> selected = now.selected().cities();
              return ShownView.workedOut(
                  Views.SCATTER,
                  now.result(),
                  choices().selecting(selected),
                  () -> content(new Order(now.result(), chosen, selected)));
            });
  }
}
