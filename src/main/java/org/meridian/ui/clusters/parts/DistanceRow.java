package org.meridian.ui.clusters.parts;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.text.TypedNumber;
import org.meridian.ui.text.LiveMessages;

/**
 * A caption above a distance in kilometres that is typed; empty for none. What is no distance
 * within bounds is not taken, and a line below says why.
 */
public final class DistanceRow extends VBox {

  private final LiveMessages messages;
  private final TextField field = new TextField();
  private final Label refusal = CardParts.wrapped("", "secondary", "field-refusal");
  private final Consumer<OptionalDouble> chosen;
  private OptionalDouble shown = OptionalDouble.empty();
  private double lowest;
  private final double highest;

  /**
   * @param id of the field
   * @param key of the caption; what is shown without a distance stands at {@code KEY.none}, and
   *     what it means at {@code KEY.tip}
   * @param highest the greatest distance in kilometres
   * @param chosen takes what the user typed
   */
  public DistanceRow(
      LiveMessages messages,
      String id,
      String key,
      double highest,
      Consumer<OptionalDouble> chosen) {
    super(2);
    this.messages = messages;
    this.highest = highest;
    this.chosen = chosen;
    Label caption = new Label();
    caption.textProperty().bind(messages.bind(key));
    caption.setLabelFor(field);
    caption.getStyleClass().add("secondary");
    Label unit = new Label();
    unit.textProperty().bind(messages.bind("clusters.unit"));
    unit.setMinWidth(USE_PREF_SIZE);
    field.setId(id);
    field.setPrefColumnCount(5);
    field.setMinWidth(0);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.promptTextProperty().bind(messages.bind(key + ".none"));
    field.accessibleTextProperty().bind(messages.bind(key));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind(key + ".tip"));
    field.setTooltip(tip);
    field.setOnAction(event -> take());
    field.focusedProperty().subscribe((before, now) -> left(now));
    refusal.setId(id + "-refusal");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(8, field, unit);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(caption, row, refusal);
  }

  private void left(boolean isFocused) {
    if (!isFocused) {
      take();
    }
  }

  private void take() {
    String typed = field.getText().strip();
    Optional<OptionalDouble> read = read(typed);
    refusal.setVisible(read.isEmpty());
    refusal.setText(
        read.isPresent()
            ? ""
            : messages.get(
                "clusters.distance.refused",
                typed,
                TypedNumber.plain(lowest),
                TypedNumber.plain(Math.floor(highest))));
    read.filter(km -> !km.equals(shown)).ifPresent(chosen);
  }

  /** Says in the language of now why what was typed is not taken. */
  public void translate() {
    if (refusal.isVisible()) {
      take();
    }
  }

  /** What was typed; empty where it is no distance within bounds. */
  private Optional<OptionalDouble> read(String typed) {
    if (typed.isEmpty()) {
      return Optional.of(OptionalDouble.empty());
    }
    OptionalDouble km = TypedNumber.parse(typed);
    boolean isWithin = km.isPresent() && km.getAsDouble() >= lowest && km.getAsDouble() <= highest;
    return isWithin ? Optional.of(km) : Optional.empty();
  }

  /**
   * Shows a distance; what was refused stays until there is another, or another least.
   *
   * @param km empty for none
   * @param least the least distance that can be typed
   */
  public void show(OptionalDouble km, double least) {
    boolean isOther = !km.equals(shown) || least != lowest;
    lowest = least;
    if (isOther || !refusal.isVisible()) {
      shown = km;
      field.setText(km.isEmpty() ? "" : TypedNumber.plain(km.getAsDouble()));
      refusal.setVisible(false);
    }
  }
}
