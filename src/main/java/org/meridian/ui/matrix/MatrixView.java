package org.meridian.ui.matrix;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.matrix.MatrixPalette;

/**
 * The links of the dataset as an origin-destination matrix, in the colours and after the filters of
 * the other views.
 */
public final class MatrixView extends VBox {

  private static final int DEEPEST = 2;

  /** What a worker arranges. */
  private record Order(ScenarioResult result, MatrixOrder order) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MatrixPlot plot;
  private final MatrixLegend legend;
  private final MeasureBox measure;
  private final Label count = new Label();
  private final EmptyPage empty;
  private final ToggleGroup orders = new ToggleGroup();
  private final NewestWins<Order, MatrixCells> arranging;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private Order asked;
  private MatrixOrder order = MatrixOrder.RANK;
  private MatrixCells shown;

  /**
   * @param explorer what is shown
   * @param messages words
   * @param background arranges and paints
   */
  public MatrixView(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("matrix-view");
    plot = new MatrixPlot(explorer, messages, background);
    legend = new MatrixLegend(messages);
    measure = new MeasureBox(messages, "links.filter.total", this::choseMeasure);
    measure.setId("matrix-measure");
    measure.accessibleTextProperty().bind(messages.bind("links.filter.measure.tip"));
    empty = new EmptyPage(messages, "matrix.empty", "matrix.empty.how");
    empty.setVisible(false);
    arranging =
        background.newest(asked -> MatrixCells.of(asked.result(), asked.order()), this::show);
    StackPane body = new StackPane(plot, empty);
    setVgrow(body, Priority.ALWAYS);
    count.getStyleClass().add("matrix-count");
    count.setId("matrix-count");
    getChildren().setAll(toolbar(), body, legend, count);
    explorer.result().subscribe(result -> arrange());
    onTop.subscribe(seen -> arrange());
    explorer.dark().subscribe(this::dress);
    messages.languageProperty().subscribe(this::dress);
  }

  private Node toolbar() {
    HBox pills =
        new HBox(
            orderButton(MatrixOrder.RANK, "matrix.order.rank", "left-pill"),
            orderButton(MatrixOrder.REGION, "matrix.order.region", "right-pill"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar =
        new HBox(
            8,
            pills,
            measure,
            gap,
            button("matrix-zoom-in", "matrix.zoom.in", Feather.PLUS, () -> plot.zoom(1.5)),
            button("matrix-zoom-out", "matrix.zoom.out", Feather.MINUS, () -> plot.zoom(1 / 1.5)),
            button("matrix-fit", "matrix.zoom.fit", Feather.MAXIMIZE, plot::fit));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("matrix-toolbar");
    return bar;
  }

  private ToggleButton orderButton(MatrixOrder choice, String key, String style) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(messages.bind(key));
    button.setId("matrix-order-" + choice.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add(style);
    button.setToggleGroup(orders);
    button.setUserData(choice);
    button.setSelected(choice == order);
    button.setOnAction(event -> order(choice));
    return button;
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat");
    button.accessibleTextProperty().bind(messages.bind(key));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind(key));
    button.setTooltip(tip);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** In which order cities stand. */
  public MatrixOrder order() {
    return order;
  }

  /** Puts cities in an order. */
  public void order(MatrixOrder next) {
    order = next;
    orders.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == next)
        .forEach(toggle -> toggle.setSelected(true));
    arrange();
  }

  private void choseMeasure(String node) {
    explorer.commit("links.step.measure", now -> now.withLinks(now.links().withDimension(node)));
  }

  private void arrange() {
    ScenarioResult result = explorer.result().get();
    if (result != null && onTop.getValue()) {
      Order wanted = new Order(result, order);
      if (!wanted.equals(asked)) {
        asked = wanted;
        arranging.submit(wanted);
      }
    }
  }

  private void show(MatrixCells cells) {
    shown = cells;
    ScenarioResult result = cells.result();
    measure.offer(
        ShownMeasure.of(result.links().result(), DEEPEST), result.scenario().links().dimension());
    boolean none = cells.size() == 0;
    empty.setVisible(none);
    plot.setVisible(!none);
    legend.setVisible(!none);
    if (!none) {
      plot.show(cells);
    }
    dress();
  }

  private void dress() {
    if (shown != null) {
      legend.show(shown, MatrixPalette.of(plot.style(), shown));
      count.setText(shown.size() == 0 ? "" : MatrixWords.count(messages, shown));
    }
  }
}
