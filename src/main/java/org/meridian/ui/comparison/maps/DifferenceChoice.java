package org.meridian.ui.comparison.maps;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.comparison.maps.DifferenceKind;

/** Chooses whether the third map shows points or places; hidden where only places can be told. */
final class DifferenceChoice extends HBox {

  private final ToggleButton points = new ToggleButton();
  private final ToggleButton places = new ToggleButton();
  private DifferenceKind chosen = DifferenceKind.POINTS;
  private boolean filling;

  /**
   * @param taken is told what was chosen
   */
  DifferenceChoice(LiveMessages messages, Consumer<DifferenceKind> taken) {
    getStyleClass().add("segmented");
    setMaxHeight(USE_PREF_SIZE);
    points.getStyleClass().add("segmented-button");
    places.getStyleClass().add("segmented-button");
    ToggleGroup group = new ToggleGroup();
    points.setToggleGroup(group);
    places.setToggleGroup(group);
    points.setId("three-maps-points");
    places.setId("three-maps-places");
    points.textProperty().bind(messages.bind("compare.maps.by.points"));
    places.textProperty().bind(messages.bind("compare.maps.by.places"));
    accessibleTextProperty().bind(messages.bind("compare.maps.by"));
    points.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else if (!filling) {
                chosen = now == places ? DifferenceKind.PLACES : DifferenceKind.POINTS;
                taken.accept(chosen);
              }
            });
    getChildren().setAll(points, places);
  }

  /** What was chosen. */
  DifferenceKind chosen() {
    return chosen;
  }

  /** Shows what is in force. */
  void offer(boolean hasPoints, DifferenceKind now) {
    filling = true;
    (now == DifferenceKind.PLACES ? places : points).setSelected(true);
    filling = false;
    setVisible(hasPoints);
    setManaged(hasPoints);
  }
}
