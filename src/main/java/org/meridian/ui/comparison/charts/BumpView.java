package org.meridian.ui.comparison.charts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.BumpPainter;
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
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;

/** Ranks over the years, a line a city. */
public final class BumpView extends VBox {

  private final Explorer explorer;
  private final RanksHead head;
  private final ChartPage<BumpContent> page;
  private final YearWork work = new YearWork();
  private final Supplier<ClusterFinder> finding;
  private final NewestWins<YearWork.Order<BumpChoice>, BumpContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private BumpChoice choice = BumpChoice.USUAL;
  private YearWork.Order<BumpChoice> asked;

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
    this.explorer = explorer;
    finding = () -> finder;
    getStyleClass().addAll("pane", "chart-view");
    head = new RanksHead(messages, this::change, export);
    page = new ChartPage<>("bump", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head, page);
    drawing = background.newest(this::content, page::show);
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
  }

  private BumpContent content(YearWork.Order<BumpChoice> order) {
    return BumpContent.of(
        order.result(), work.series(order.result()), order.choice(), order.selected(), finding);
  }

  private void change(UnaryOperator<BumpChoice> change) {
    choice = change.apply(choice);
    ask();
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    if (!RanksHead.offered(now.result()).contains(choice.by())) {
      choice = choice.withBy(GroupChoice.REGION);
    }
    YearWork.Order<BumpChoice> order =
        new YearWork.Order<>(now.result(), choice, now.selected().cities());
    if (!order.equals(asked)) {
      asked = order;
      head.show(now.result(), choice);
      drawing.submit(order);
    }
  }

  /** The picture, for those who point at it. */
  ChartPicture<BumpContent> picture() {
    return page.picture();
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    return Optional.ofNullable(explorer.state().get())
        .map(
            now ->
                new ShownView(
                    Views.BUMP,
                    now.result(),
                    ViewChoices.DEFAULT
                        .with(ChartChoices.USUAL.with(choice))
                        .selecting(now.selected().cities()),
                    Optional.of(
                        content(
                            new YearWork.Order<>(now.result(), choice, now.selected().cities())))));
  }
}
