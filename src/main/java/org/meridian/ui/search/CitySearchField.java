package org.meridian.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.meridian.model.City;
import org.meridian.text.CitySearch;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * Finds a city as {@link CitySearch} does, and hands it on. Enter takes the chosen suggestion, at
 * first the first; the arrow keys choose another, Escape gives up. Where no city has the name,
 * those of a similar name are offered.
 */
public final class CitySearchField extends TextField {

  private static final int SUGGESTIONS = 8;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Consumer<City> taken;
  private final CitySuggestions suggestions = new CitySuggestions(this::take);
  private List<City> searched = List.of();
  private CitySearch search = new CitySearch(List.of());

  /**
   * @param explorer whose cities are searched
   * @param messages words
   * @param prompt key of the words that stand in the empty field
   * @param taken takes the city that was found
   */
  public CitySearchField(
      Explorer explorer, LiveMessages messages, String prompt, Consumer<City> taken) {
    this.explorer = explorer;
    this.messages = messages;
    this.taken = taken;
    getStyleClass().add("city-search");
    promptTextProperty().bind(messages.bind(prompt));
    accessibleTextProperty().bind(messages.bind("shell.search.name"));
    textProperty().subscribe(this::suggest);
    focusedProperty().subscribe(this::closeUnless);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void closeUnless(boolean focused) {
    if (!focused) {
      suggestions.close();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> takeChosen();
      case DOWN -> suggestions.move(1);
      case UP -> suggestions.move(-1);
      case ESCAPE -> clear();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void takeChosen() {
    // Another dataset may have opened since the name was typed.
    if (searched != cities()) {
      suggest(getText());
    }
    City city = suggestions.chosen();
    if (city != null) {
      take(city);
    }
  }

  private List<City> cities() {
    return explorer.dataset().get() == null ? List.of() : explorer.dataset().get().cities();
  }

  private CitySearch search() {
    if (searched != cities()) {
      searched = cities();
      search = new CitySearch(searched);
    }
    return search;
  }

  private void suggest(String query) {
    List<City> found = query.isBlank() ? List.of() : search().find(query, SUGGESTIONS);
    String head = "";
    if (found.isEmpty() && !query.isBlank()) {
      found = search().near(query);
      head =
          messages.get(found.isEmpty() ? "shell.search.none" : "shell.search.near", query.strip());
    }
    suggestions.show(found, head, messages.language());
    if (query.isBlank() || !isFocused()) {
      suggestions.close();
    } else {
      suggestions.openBelow(this);
    }
  }

  private void take(City city) {
    suggestions.close();
    clear();
    taken.accept(city);
  }
}
