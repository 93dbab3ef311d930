package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.charts.WaterfallPainter;
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
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.comparison.ChangeReasons;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShareUnit;

/** Why the selected city's place or score changed between two sides, as a waterfall. */
public final class WhyView extends VBox {

  /** What a worker is asked for. */
  private record Order(ComparisonContent comparison, Optional<String> city, ShareUnit unit) {}

  private final Explorer explorer;
  private final SidesBench bench;
  private final WordBox<ShareUnit> units;
  private final ChartPage<WhyContent> page;
  private final AtomicReference<ChangeReasons> known = new AtomicReference<>();
  private final NewestWins<Order, WhyContent> drawing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private ShareUnit unit = ShareUnit.PLACES;
  private Order asked;

  /**
   * @param tools what views of two sides share
   * @param export asks where to, and exports
   */
  public WhyView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ComparedTools tools,
      WaterfallPainter painter,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    bench = tools.bench();
    getStyleClass().addAll("pane", "chart-view");
    units =
        new WordBox<>(
            messages,
            "why-unit",
            "charts.why.unit",
            (each, words) -> words.get("charts.why.unit." + each),
            this::choose);
    page = new ChartPage<>("why", explorer, messages, background, painter);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head(messages, tools, export), page);
    drawing = background.newest(this::content, page::show);
    follow();
  }

  private void follow() {
    bench.content().subscribe(content -> ask());
    bench.watch(onTop);
    onTop.subscribe(seen -> ask());
    explorer.selection().focus().subscribe(focus -> ask());
  }

  private SidesHead head(
      LiveMessages messages, ComparedTools tools, Consumer<FileDialogs.DialogFileKind> export) {
    SidesHead head =
        new SidesHead(
            "why", messages, tools, ExportMenu.of("why", "charts.export", messages, export));
    head.add(new CaptionedControl(messages, "charts.why.unit", units));
    return head;
  }

  private void choose(ShareUnit other) {
    unit = other;
    ask();
  }

  /** Shares are worked out once a comparison, whatever city is selected. */
  private WhyContent content(Order order) {
    ChangeReasons reasons = known.get();
    if (reasons == null || reasons.comparison() != order.comparison().comparison()) {
      reasons = ChangeReasons.of(order.comparison().comparison());
      known.set(reasons);
    }
    return WhyContent.of(order.comparison(), reasons, order.city(), order.unit());
  }

  private void ask() {
    ComparisonContent compared = bench.content().get();
    if (compared == null || !onTop.getValue()) {
      return;
    }
    Order order = new Order(compared, explorer.selection().focus().get(), unit);
    if (!order.equals(asked)) {
      asked = order;
      units.offer(List.of(ShareUnit.values()), unit);
      drawing.submit(order);
    }
  }

  /** What a step of a story holds. */
  public ViewChoices choices() {
    return ViewChoices.DEFAULT.with(ChartChoices.USUAL.with(unit));
  }

  /** Looks as a step holds it. */
  public void choose(ViewChoices choices) {
    choose(choices.charts().unit());
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    Optional<String> city = explorer.selection().focus().get();
    ShareUnit chosen = unit;
    return bench.exported(
        Views.WHY,
        choices().selecting(Set.copyOf(city.stream().toList())),
        now -> content(new Order(now, city, chosen)));
  }
}
