package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.LinesPainter;
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
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupKinds;

/** Lines of any measure over the years, of selected cities or of groups. */
public final class LinesView extends VBox {

  private final Explorer explorer;
  private final LinesHead head;
  private final ChartPage<LinesContent> page;
  private final YearWork work = new YearWork();
  private final Supplier<ClusterFinder> finding;
  private final NewestWins<YearWork.Order<LineChoice>, LinesContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private LineChoice choice = LineChoice.USUAL;
  private YearWork.Order<LineChoice> asked;

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
    this.explorer = explorer;
    finding = () -> finder;
    getStyleClass().addAll("pane", "chart-view");
    head = new LinesHead(messages, this::change, export);
    page = new ChartPage<>("lines", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head, page);
    drawing = background.newest(this::content, page::show);
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
  }

  private LinesContent content(YearWork.Order<LineChoice> order) {
    return LinesContent.of(
        order.result(), work.series(order.result()), order.choice(), order.selected(), finding);
  }

  private void change(UnaryOperator<LineChoice> change) {
    choice = change.apply(choice);
    ask();
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    if (!choice.by().isEmpty() && !GroupKinds.offered(now.dataset()).contains(choice.by())) {
      choice = choice.withBy("");
    }
    YearWork.Order<LineChoice> order =
        new YearWork.Order<>(now.result(), choice, now.selected().cities());
    if (!order.equals(asked)) {
      asked = order;
      head.show(now.result(), choice);
      drawing.submit(order);
    }
  }

  /** The picture, for those who point at it. */
  ChartPicture<LinesContent> picture() {
    return page.picture();
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    return Optional.ofNullable(explorer.state().get())
        .map(
            now ->
                new ShownView(
                    Views.LINES,
                    now.result(),
                    ViewChoices.DEFAULT
                        .with(ChartChoices.USUAL.with(choice))
                        .selecting(now.selected().cities()),
                    Optional.of(
                        content(
                            new YearWork.Order<>(now.result(), choice, now.selected().cities())))));
  }
}
