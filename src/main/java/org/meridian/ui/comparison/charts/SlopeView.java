package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.SlopePainter;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.SidesBench;
import org.meridian.ui.comparison.SidesHead;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.comparison.ComparisonContent;

/** Ranks of two sides as slopes. */
public final class SlopeView extends VBox {

  private static final List<Integer> FIRST = List.of(10, 20, 30, 50, 100, 200, 500);

  /** What a worker is asked for. */
  private record Order(ComparisonContent comparison, SlopeChoice choice, Set<String> selected) {}

  private final Explorer explorer;
  private final SidesBench bench;
  private final WordBox<Integer> first;
  private final WordBox<String> colours;
  private final ChartPage<SlopeContent> page;
  private final Supplier<ClusterFinder> finding;
  private final NewestWins<Order, SlopeContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private SlopeChoice choice = SlopeChoice.USUAL;
  private Order asked;

  /**
   * @param tools what views of two sides share
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public SlopeView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ComparedTools tools,
      SlopePainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    bench = tools.bench();
    finding = () -> finder;
    getStyleClass().addAll("pane", "chart-view");
    first = RankBoxes.first(messages, "slope", count -> change(now -> now.withFirst(count)));
    colours =
        RankBoxes.colours(
            messages, "slope", () -> explorer.result().get(), by -> change(now -> now.withBy(by)));
    page = new ChartPage<>("slope", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head(messages, tools, export), page);
    drawing = background.newest(this::content, page::show);
    follow();
  }

  private SidesHead head(
      LiveMessages messages, ComparedTools tools, Consumer<FileDialogs.DialogFileKind> export) {
    SidesHead head =
        new SidesHead(
            "slope", messages, tools, ExportMenu.of("slope", "charts.export", messages, export));
    head.add(
        new CaptionedControl(messages, "charts.first", first),
        new CaptionedControl(messages, "charts.colours", colours));
    return head;
  }

  private void follow() {
    bench.content().subscribe(content -> ask());
    bench.watch(onTop);
    onTop.subscribe(seen -> ask());
    explorer.selection().cities().subscribe(cities -> ask());
  }

  /** One at a time: the finder of clusters remembers. */
  private synchronized SlopeContent content(Order order) {
    return SlopeContent.of(order.comparison(), order.choice(), order.selected(), finding);
  }

  private void change(UnaryOperator<SlopeChoice> change) {
    choice = change.apply(choice);
    ask();
  }

  private void ask() {
    ComparisonContent compared = bench.content().get();
    if (compared == null || !onTop.getValue()) {
      return;
    }
    choice = choice.withBy(RankBoxes.fitting(compared.result(), choice.by()));
    Order order = new Order(compared, choice, explorer.selection().cities().get());
    if (!order.equals(asked)) {
      asked = order;
      RankBoxes.offerFirst(first, FIRST, choice.first());
      RankBoxes.offerColours(colours, compared.result(), choice.by());
      drawing.submit(order);
    }
  }

  /** What a step of a story holds. */
  public ViewChoices choices() {
    return ViewChoices.DEFAULT.with(ChartChoices.USUAL.with(choice));
  }

  /** Looks as a step holds it. */
  public void choose(ViewChoices choices) {
    change(now -> choices.charts().slope());
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    Set<String> selected = explorer.selection().cities().get();
    SlopeChoice chosen = choice;
    return bench.exported(
        Views.SLOPE,
        choices().selecting(selected),
        now -> content(new Order(now, chosen, selected)));
  }
}
