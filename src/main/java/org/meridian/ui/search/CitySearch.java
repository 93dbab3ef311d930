package org.meridian.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.meridian.model.City;
import org.meridian.model.Language;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.CityNames;
import org.meridian.ui.text.Messages;

/**
 * Finds a city by its English or Chinese name or its pinyin initials, and hands it on. Enter takes
 * the best suggestion, the arrow keys walk through the others, Escape gives up.
 */
public final class CitySearch extends TextField {

  private static final int SUGGESTIONS = 8;

  private final Messages messages;
  private final Consumer<City> taken;
  private final ContextMenu suggestions = new ContextMenu();
  private CityNames names = new CityNames(List.of());
  private List<City> found = List.of();

  /**
   * @param explorer whose cities are searched
   * @param messages words
   * @param prompt key of the words that stand in the empty field
   * @param taken takes the city that was found
   */
  public CitySearch(Explorer explorer, Messages messages, String prompt, Consumer<City> taken) {
    this.messages = messages;
    this.taken = taken;
    getStyleClass().add("city-search");
    promptTextProperty().bind(messages.bind(prompt));
    accessibleTextProperty().bind(messages.bind("shell.search.name"));
    suggestions.getStyleClass().add("suggestions");
    explorer
        .dataset()
        .subscribe(
            dataset -> names = new CityNames(dataset == null ? List.of() : dataset.cities()));
    textProperty().subscribe(this::suggest);
    focusedProperty().subscribe(focused -> hideUnless(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      suggestions.hide();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
      take(found.getFirst());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      clear();
      event.consume();
    }
  }

  private void suggest(String query) {
    found = names.find(query, SUGGESTIONS);
    suggestions.getItems().setAll(found.stream().map(this::suggestion).toList());
    if (found.isEmpty() && !query.isBlank()) {
      MenuItem none = new MenuItem(messages.get("shell.search.none", query.strip()));
      none.setDisable(true);
      suggestions.getItems().setAll(none);
    }
    if (query.isBlank() || !isFocused()) {
      suggestions.hide();
    } else if (!suggestions.isShowing()) {
      suggestions.show(this, Side.BOTTOM, 0, 4);
    }
  }

  private MenuItem suggestion(City city) {
    Language language = messages.language();
    Label name = new Label(city.name().in(language));
    Label other =
        new Label(
            city.name().in(language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE));
    other.getStyleClass().add("secondary");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label country = new Label(city.countryName(language));
    country.getStyleClass().add("secondary");
    HBox row = new HBox(8, name, other, between, country);
    row.setPrefWidth(Math.max(280, getWidth() - 24));
    CustomMenuItem item = new CustomMenuItem(row);
    item.setOnAction(event -> take(city));
    return item;
  }

  private void take(City city) {
    suggestions.hide();
    clear();
    taken.accept(city);
  }
}
