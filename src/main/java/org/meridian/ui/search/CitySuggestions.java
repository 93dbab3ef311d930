package org.meridian.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.meridian.model.City;
import org.meridian.model.wording.Language;

/**
 * The list below a search field. It never takes the keyboard: a menu would, and would then keep
 * Enter to itself. One row is chosen as long as there are any, at first the first.
 */
final class CitySuggestions {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double NARROWEST = 280;

  private final Popup popup = new Popup();
  private final VBox rows = new VBox();
  private final Consumer<City> taken;
  private List<City> cities = List.of();
  private int chosen;

  CitySuggestions(Consumer<City> taken) {
    this.taken = taken;
    rows.getStyleClass().add("suggestions");
    popup.getContent().add(rows);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  /**
   * Fills the list.
   *
   * @param found the cities to choose from, the best first
   * @param head words above them, or empty
   */
  void show(List<City> found, String head, Language language) {
    cities = found;
    rows.getChildren().setAll(found.stream().map(city -> row(city, language)).toList());
    if (!head.isEmpty()) {
      Label label = new Label(head);
      label.getStyleClass().add("secondary");
      label.setWrapText(true);
      label.setMaxWidth(NARROWEST);
      rows.getChildren().addFirst(label);
    }
    choose(0);
  }

  private Node row(City city, Language language) {
    Language second = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row =
        new HBox(
            8,
            whole(new Label(city.name().in(language))),
            secondary(city.name().in(second)),
            between,
            secondary(city.countryName(language)));
    row.getStyleClass().add("suggestion");
    row.setMinWidth(NARROWEST);
    row.setOnMouseClicked(event -> taken.accept(city));
    return row;
  }

  private static Label secondary(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("secondary");
    return whole(label);
  }

  /** The list grows rather than that a name is cut. */
  private static Label whole(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Moves the choice down, or up by a negative number; it stops at both ends. */
  void move(int rowsDown) {
    choose(Math.clamp(chosen + rowsDown, 0, Math.max(0, cities.size() - 1)));
  }

  private void choose(int row) {
    chosen = row;
    int heads = rows.getChildren().size() - cities.size();
    for (int at = 0; at < cities.size(); at++) {
      rows.getChildren().get(heads + at).pseudoClassStateChanged(CHOSEN, at == row);
    }
  }

  /** The chosen city, or null where there is none. */
  City chosen() {
    return cities.isEmpty() ? null : cities.get(chosen);
  }

  /** Opens the list below a field. */
  void openBelow(Region field) {
    rows.setMinWidth(Math.max(NARROWEST, field.getWidth()));
    Bounds place = field.localToScreen(field.getLayoutBounds());
    if (place != null) {
      rows.getStylesheets().setAll(field.getScene().getStylesheets());
      popup.show(field, place.getMinX(), place.getMaxY() + 4);
    }
  }

  /** Closes the list. */
  void close() {
    popup.hide();
  }
}
