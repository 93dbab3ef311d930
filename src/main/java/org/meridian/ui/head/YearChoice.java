package org.meridian.ui.head;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.ui.choice.ChoiceItems;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.TextWidth;

/**
 * Switches between the years of a dataset, those between the first and the last that have no values
 * of their own among them; not there where the dataset has only one or none.
 */
public final class YearChoice extends ComboBox<Period> {

  private static final double LEAST = 88;

  /** Beside a year in the type of heads: its larger type, the padding of the box, its arrow. */
  private static final double BESIDE = 52;

  private final Explorer explorer;
  private boolean showing;

  public YearChoice(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    setId("year-choice");
    new ScaledLengths(explorer.textScale()).follow(LEAST, this::setMinWidth);
    explorer.textScale().subscribe(this::fit);
    accessibleTextProperty().bind(messages.bind("shell.year"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("shell.year"));
    setTooltip(tooltip);
    explorer.state().subscribe(this::showYears);
    setOnAction(
        event -> {
          if (!showing && getValue() != null) {
            Period year = getValue();
            explorer.commit("shell.step.year", now -> now.withYear(year));
          }
        });
  }

  /** The years as a menu, for where the box has no room. */
  public Menu menu(LiveMessages messages) {
    Menu menu = new Menu();
    menu.setId("year-menu");
    menu.textProperty().bind(messages.bind("shell.year"));
    Runnable fill = () -> menu.getItems().setAll(getItems().stream().map(this::item).toList());
    valueProperty().subscribe(fill);
    getItems().subscribe(fill);
    return menu;
  }

  private RadioMenuItem item(Period year) {
    RadioMenuItem item = new RadioMenuItem(year.toString());
    item.setSelected(year.equals(getValue()));
    item.setOnAction(event -> setValue(year));
    return item;
  }

  /** As wide as the longest year; a box by itself does not narrow where text gets smaller. */
  private void fit() {
    double longest =
        getItems().stream()
            .mapToDouble(year -> TextWidth.secondary(year.toString()) + BESIDE)
            .max()
            .orElse(0);
    setPrefWidth(Math.max(LEAST, longest) * explorer.textScale().get().factor());
  }

  private void showYears(Exploration now) {
    Dataset dataset = now == null ? null : now.dataset();
    boolean choice = dataset != null && dataset.hasYears() && dataset.years().size() > 1;
    setVisible(choice);
    setManaged(choice);
    if (choice) {
      showing = true;
      List<Period> years = dataset.choices();
      ChoiceItems.fill(this, years, now.scenario().year());
      showing = false;
      fit();
    }
  }
}
