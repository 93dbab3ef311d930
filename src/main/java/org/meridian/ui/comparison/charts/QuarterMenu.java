package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.scatter.ScatterQuarters;

/** Selects the cities of one of the four parts into which the medians cut a scatter plot. */
final class QuarterMenu extends MenuButton {

  private final LiveMessages messages;
  private final Supplier<Optional<ScatterContent>> shown;
  private final Consumer<List<String>> select;

  /**
   * @param shown what the plot shows
   * @param select takes the ids of cities
   */
  QuarterMenu(
      LiveMessages messages,
      Supplier<Optional<ScatterContent>> shown,
      Consumer<List<String>> select) {
    this.messages = messages;
    this.shown = shown;
    this.select = select;
    setId("scatter-quarters");
    setMnemonicParsing(false);
    textProperty().bind(messages.bind("charts.scatter.quarters"));
    Tooltip help = new Tooltip();
    help.textProperty().bind(messages.bind("charts.scatter.quarters.help"));
    setTooltip(help);
    getStyleClass().add("small-button");
    // An empty menu would never show.
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
  }

  private void fill() {
    getItems().clear();
    shown.get().map(ScatterContent::quarters).ifPresent(this::fill);
  }

  private void fill(ScatterQuarters quarters) {
    IntStream.iterate(ScatterQuarters.COUNT - 1, quarter -> quarter >= 0, quarter -> quarter - 1)
        .mapToObj(quarter -> item(quarters, quarter))
        .forEach(getItems()::add);
  }

  private MenuItem item(ScatterQuarters quarters, int quarter) {
    List<String> cities = quarters.cities(quarter);
    MenuItem item =
        new MenuItem(
            messages.get(
                "charts.scatter.quarter",
                quarters.names().get(quarter).in(messages),
                Numbers.whole(cities.size())));
    item.setMnemonicParsing(false);
    item.setId("scatter-quarter-" + quarter);
    item.setDisable(cities.isEmpty());
    item.setOnAction(event -> select.accept(cities));
    return item;
  }
}
