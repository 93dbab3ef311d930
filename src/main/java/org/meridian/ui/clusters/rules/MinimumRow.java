package org.meridian.ui.clusters.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.choice.ClusterSearch;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.text.TypedNumber;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.text.LiveMessages;

/**
 * How many cities make a core, or how much weight in average cities: stepped by one between 2 and
 * 10, or typed. Any number above 0 is taken where cities weigh, else any whole one from 1 on; what
 * is none is not taken, and a line below says why.
 */
public final class MinimumRow extends VBox {

  private static final int FEWEST = 2;
  private static final int MOST = 10;

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final TextField field = new TextField();
  private final Label refusal = CardParts.wrapped("", "secondary", "field-refusal");
  private final Label caption = new Label();
  private String shown = "";
  private String weighed = "";

  /**
   * @param hand whose minimum it is
   */
  public MinimumRow(LiveMessages messages, SettingsHand hand) {
    super(2);
    this.messages = messages;
    this.hand = hand;
    caption.textProperty().bind(messages.bind("clusters.minimum"));
    caption.setLabelFor(field);
    caption.setMinWidth(USE_PREF_SIZE);
    caption.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(caption, Priority.ALWAYS);
    Label unit = new Label();
    unit.textProperty().bind(messages.bind("clusters.minimum.unit"));
    unit.setMinWidth(USE_PREF_SIZE);
    sayField();
    refusal.setId("clusters-minimum-refusal");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    Button fewer = step("clusters-fewer", "\u2212", "clusters.fewer", -1);
    Button more = step("clusters-more", "+", "clusters.more", 1);
    HBox row = new HBox(2, caption, fewer, field, more, unit);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(row, refusal);
  }

  /** What it is called. */
  public Label caption() {
    return caption;
  }

  private void sayField() {
    field.setId("clusters-minimum");
    field.getStyleClass().add("step-number");
    field.setPrefColumnCount(2);
    field.accessibleTextProperty().bind(messages.bind("clusters.minimum"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind("clusters.minimum.tip"));
    field.setTooltip(tip);
    field.setOnAction(event -> take());
    field.focusedProperty().subscribe((before, now) -> left(now));
  }

  private Button step(String id, String sign, String key, int by) {
    Button button = new Button(sign);
    button.setId(id);
    button.getStyleClass().addAll("small", "step-button");
    button.accessibleTextProperty().bind(messages.bind(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> hand.now().ifPresent(now -> change(stepped(now.minimum(), by))));
    return button;
  }

  private static double stepped(double now, int by) {
    return Math.clamp(Math.rint(now) + by, FEWEST, MOST);
  }

  private void change(double minimum) {
    hand.change("clusters.step.minimum", now -> now.withDensity(minimum, now.weightBy()));
  }

  private void left(boolean isFocused) {
    if (!isFocused) {
      take();
    }
  }

  private void take() {
    String typed = field.getText().strip();
    Optional<ClusterSettings> open = hand.now();
    if (open.isEmpty() || typed.equals(shown)) {
      refuse("");
      return;
    }
    String weightBy = open.get().weightBy();
    OptionalDouble read = TypedNumber.parse(typed);
    if (read.isPresent() && ClusterSearch.isMinimum(read.getAsDouble(), weightBy)) {
      refuse("");
      if (read.getAsDouble() == open.get().minimum()) {
        field.setText(shown);
      } else {
        change(read.getAsDouble());
      }
    } else {
      String key = weightBy.isEmpty() ? "whole" : "above";
      refuse(messages.get("clusters.minimum.refused." + key, typed));
    }
  }

  /** Says in the language of now why what was typed is not taken. */
  public void translate() {
    if (refusal.isVisible()) {
      take();
    }
  }

  private void refuse(String why) {
    refusal.setText(why);
    refusal.setVisible(!why.isEmpty());
  }

  /** Shows the minimum of now; what was refused stays until there is another. */
  public void show(ClusterSettings now) {
    String text = TypedNumber.plain(now.minimum());
    boolean isOther = !text.equals(shown) || !now.weightBy().equals(weighed);
    if (isOther || !refusal.isVisible()) {
      shown = text;
      weighed = now.weightBy();
      field.setText(text);
      refuse("");
    }
  }
}
