package org.meridian.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.City;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.NameDecision.Meaning;
import org.meridian.ui.text.LiveMessages;

/** Sets a place by hand, by a click on a small map or by its coordinates. */
final class PlacePicker extends VBox {

  private final Consumer<NameDecision> placed;
  private final LandMap map;
  private final TextField field = new TextField();
  private final Label wrong = new Label();

  /**
   * @param placed takes the place
   */
  PlacePicker(ImportSession session, LiveMessages messages, Consumer<NameDecision> placed) {
    super(4);
    this.placed = placed;
    map = new LandMap((north, east) -> placed.accept(NameDecision.place(north, east)));
    map.accessibleTextProperty().bind(messages.bind("imports.place"));
    Label head = new Label();
    head.textProperty().bind(messages.bind("imports.place"));
    head.getStyleClass().add("secondary");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    field.setId("import-place");
    field.promptTextProperty().bind(messages.bind("imports.place.prompt"));
    field.accessibleTextProperty().bind(messages.bind("imports.place.field"));
    field.setOnAction(event -> take());
    Button here = new Button();
    here.setId("import-place-set");
    here.textProperty().bind(messages.bind("imports.place.set"));
    here.setMinWidth(USE_PREF_SIZE);
    here.setOnAction(event -> take());
    wrong.textProperty().bind(messages.bind("imports.place.wrong"));
    wrong.setId("import-place-wrong");
    wrong.setWrapText(true);
    wrong.setMinHeight(USE_PREF_SIZE);
    wrong(false);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(head, map, new HBox(6, field, here), wrong);
    session.land(map::draw);
  }

  private void wrong(boolean now) {
    wrong.setVisible(now);
    wrong.setManaged(now);
  }

  private void take() {
    Optional<NameDecision> typed = NameDecision.typed(field.getText());
    wrong(typed.isEmpty());
    typed.ifPresent(placed);
  }

  /**
   * Shows what is decided about a name, if it is a place.
   *
   * @param candidates the cities that the name may mean
   */
  void show(Optional<NameDecision> decision, List<City> candidates) {
    map.candidates(candidates);
    Optional<NameDecision> place = decision.filter(each -> each.means() == Meaning.PLACE);
    wrong(false);
    field.setText(place.map(PlacePicker::text).orElse(""));
    map.mark(
        place.map(NameDecision::latitude).orElse(Double.NaN),
        place.map(NameDecision::longitude).orElse(Double.NaN));
  }

  /** A place as it is typed. */
  static String text(NameDecision place) {
    return place.latitude() + ", " + place.longitude();
  }
}
