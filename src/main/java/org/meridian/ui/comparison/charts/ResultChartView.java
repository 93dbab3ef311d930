package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.view.ChartChoices;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.charts.ChartContent;

/**
 * A chart of the present result: controls above that choose what it shows, and its picture, made
 * anew on a worker whenever what it shows may have changed while it is in sight.
 *
 * @param <K> the type of choice
 * @param <C> the type of content
 */
public abstract class ResultChartView<K, C extends ChartContent> extends VBox {

  /**
   * What a worker is asked for.
   *
   * @param result the present one
   * @param baseline the dataset as published in the same year
   * @param choice what is shown
   * @param selected ids of selected cities
   * @param trail results of years that were played before this one, in order
   * @param <K> the type of choice
   */
  record Order<K>(
      ScenarioResult result,
      ScenarioResult baseline,
      K choice,
      Set<String> selected,
      List<ScenarioResult> trail) {

    static <K> Order<K> of(Explorer explorer, K choice) {
      Exploration now = explorer.state().get();
      List<ScenarioResult> before =
          explorer.trail().get().stream()
              .filter(each -> each.dataset() == now.result().dataset())
              .filter(each -> isEarlier(each, now.result()))
              .toList();
      return new Order<>(now.result(), now.baseline(), choice, now.selected().cities(), before);
    }

    private static boolean isEarlier(ScenarioResult one, ScenarioResult now) {
      return one.scenario().year().compareTo(now.scenario().year()) < 0;
    }
  }

  private final Explorer explorer;
  private final View view;
  private final ChartPage<C> page;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private NewestWins<Order<K>, C> drawing;
  private K choice;
  private Order<K> asked;

  /**
   * @param usual what is chosen when the view opens
   */
  ResultChartView(Explorer explorer, View view, ChartPage<C> page, K usual) {
    this.explorer = explorer;
    this.view = view;
    this.page = page;
    choice = usual;
    getStyleClass().addAll("pane", "chart-view");
    VBox.setVgrow(page, Priority.ALWAYS);
  }

  /** Stands below its controls, and follows what is shown. */
  final void open(Node head, Background background) {
    getChildren().setAll(head, page);
    drawing = background.newest(this::made, page::show);
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
  }

  /** The content; called on workers, one at a time: finders of clusters remember. */
  abstract C content(Order<K> order);

  /** A choice that fits a result: what its dataset does not offer is as the view opens. */
  abstract K fitting(ScenarioResult result, K choice);

  /** Lets the controls offer what can be chosen, and show what is. */
  abstract void offer(ScenarioResult result, K choice);

  /** The choice among those of all charts. */
  abstract ChartChoices choices(K choice);

  private synchronized C made(Order<K> order) {
    return content(order);
  }

  /** Chooses something else. */
  final void change(UnaryOperator<K> change) {
    choice = change.apply(choice);
    ask();
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    choice = fitting(now.result(), choice);
    Order<K> order = Order.of(explorer, choice);
    if (!order.equals(asked)) {
      asked = order;
      offer(now.result(), choice);
      drawing.submit(order);
    }
  }

  /** The choice of this view among those of all charts. */
  abstract K chosen(ChartChoices choices);

  /** What a step of a story holds. */
  public final ViewChoices choices() {
    return ViewChoices.DEFAULT.with(choices(choice));
  }

  /** Looks as a step holds it. */
  public final void choose(ViewChoices choices) {
    change(now -> chosen(choices.charts()));
  }

  /** The picture, for those who point at it. */
  final ChartPicture<C> picture() {
    return page.picture();
  }

  /** What an export shows; empty before the first result. */
  public final Optional<ShownView> exported() {
    return Optional.ofNullable(explorer.state().get())
        .map(now -> exported(Order.of(explorer, choice)));
  }

  private ShownView exported(Order<K> order) {
    return ShownView.workedOut(
        view,
        order.result(),
        ViewChoices.DEFAULT.with(choices(order.choice())).selecting(order.selected()),
        () -> made(order));
  }
}
