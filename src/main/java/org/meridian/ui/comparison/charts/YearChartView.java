package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
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
 * A chart over the years: controls above that choose what it shows, and its picture, made anew on a
 * worker whenever what it shows may have changed while it is in sight.
 *
 * @param <K> the type of choice
 * @param <C> the type of content
 */
public abstract class YearChartView<K, C extends ChartContent> extends VBox {

  private final Explorer explorer;
  private final View view;
  private final ChartPage<C> page;
  private final YearWork work = new YearWork();
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private NewestWins<YearWork.Order<K>, C> drawing;
  private K choice;
  private YearWork.Order<K> asked;

  /**
   * @param usual what is chosen when the view opens
   */
  YearChartView(Explorer explorer, View view, ChartPage<C> page, K usual) {
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

  /** The content; called on workers, one at a time. */
  abstract C content(YearSeries series, YearWork.Order<K> order);

  /** A choice that fits a result: what its dataset does not offer is as the view opens. */
  abstract K fitting(ScenarioResult result, K choice);

  /** Lets the controls offer what can be chosen, and show what is. */
  abstract void offer(ScenarioResult result, K choice);

  /** The choice among those of all charts. */
  abstract ChartChoices choices(K choice);

  private synchronized C made(YearWork.Order<K> order) {
    return content(work.series(order.result()), order);
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
    YearWork.Order<K> order = new YearWork.Order<>(now.result(), choice, now.selected().cities());
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
    K chosen = choice;
    return Optional.ofNullable(explorer.state().get())
        .map(
            now -> {
              Set<String> selected = now.selected().cities();
              return ShownView.workedOut(
                  view,
                  now.result(),
                  ViewChoices.DEFAULT.with(choices(chosen)).selecting(selected),
                  () -> made(new YearWork.Order<>(now.result(), chosen, selected)));
            });
  }
}
