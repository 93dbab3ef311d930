package org.meridian.ui.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.text.TypedNumber;
import org.meridian.ui.text.LiveMessages;

/**
 * What a method of cutting takes of the user: last ranks, least scores, or the limit of heads.
 * Enter or leaving the field takes it; what is no such list is marked and said.
 */
final class CutsField extends HBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final LiveMessages messages;
  private final Consumer<UnaryOperator<TierSettings>> change;
  private final Label caption = new Label();
  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final Tooltip tip = new Tooltip();
  private TierSettings shown = TierSettings.USUAL;

  CutsField(LiveMessages messages, Consumer<UnaryOperator<TierSettings>> change) {
    super(6);
    this.messages = messages;
    this.change = change;
    field.setId("pyramid-cuts");
    field.setPrefColumnCount(12);
    field.setTooltip(tip);
    field.setOnAction(event -> take());
    field.focusedProperty().subscribe(this::left);
    field.textProperty().subscribe(text -> mark());
    caption.setLabelFor(field);
    caption.getStyleClass().add("secondary");
    wrong.setId("pyramid-wrong");
    wrong.getStyleClass().add("warning");
    wrong.setWrapText(true);
    wrong.setVisible(false);
    wrong.setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(caption, field, wrong);
  }

  private void left(boolean focused) {
    if (!focused) {
      take();
    }
  }

  /** Shows what the method of now takes; nothing where it takes nothing. */
  void show(TierSettings settings) {
    boolean isNew = !settings.equals(shown);
    shown = settings;
    boolean takes = settings.method().isCut() || settings.method() == TierMethod.HEADTAIL;
    setVisible(takes);
    setManaged(takes);
    if (takes) {
      String key = key();
      caption.setText(messages.get(key));
      tip.setText(messages.get(key + ".help"));
      field.setAccessibleText(messages.get(key));
      if (isNew || !field.isFocused()) {
        field.setText(written());
      }
    }
    mark();
  }

  private String key() {
    return switch (shown.method()) {
      case RANKS -> "pyramid.ranks";
      case CUTS -> "pyramid.limits";
      default -> "pyramid.headlimit";
    };
  }

  private String written() {
    return switch (shown.method()) {
      case RANKS -> shown.ranks().stream().map(String::valueOf).collect(Collectors.joining(", "));
      case CUTS ->
          shown.limits().stream().map(TypedNumber::plain).collect(Collectors.joining(", "));
      default -> TypedNumber.plain(shown.headLimit());
    };
  }

  private Optional<List<Double>> numbers() {
    List<Double> numbers = new ArrayList<>();
    for (String part : field.getText().split("[,;\uff0c\u3001]", -1)) {
      OptionalDouble number = TypedNumber.parse(part.strip());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.getAsDouble());
    }
    return Optional.of(numbers);
  }

  /** The settings with what is typed; empty where that is no such list. */
  private Optional<UnaryOperator<TierSettings>> typed() {
    return numbers()
        .filter(this::fits)
        .map(
            numbers ->
                switch (shown.method()) {
                  case RANKS ->
                      now -> now.withRanks(numbers.stream().map(Double::intValue).toList());
                  case CUTS -> now -> now.withLimits(numbers);
                  default -> now -> now.withHeadLimit(numbers.getFirst());
                });
  }

  private boolean fits(List<Double> numbers) {
    double first = numbers.getFirst();
    return switch (shown.method()) {
      case RANKS ->
          first >= 1
              && goes(numbers, 1)
              && numbers.stream().allMatch(number -> number == Math.rint(number));
      case CUTS -> goes(numbers, -1);
      default -> numbers.size() == 1 && first > 0 && first < 1;
    };
  }

  private static boolean goes(List<Double> numbers, int way) {
    boolean goes = numbers.size() < TierRule.MOST;
    for (int at = 1; at < numbers.size(); at++) {
      goes &= way * (numbers.get(at) - numbers.get(at - 1)) > 0;
    }
    return goes;
  }

  private void take() {
    if (isVisible() && !field.getText().equals(written())) {
      typed().ifPresent(change);
    }
  }

  private void mark() {
    boolean isWrong = isVisible() && typed().isEmpty();
    field.pseudoClassStateChanged(INVALID, isWrong);
    wrong.setVisible(isWrong);
    wrong.setManaged(isWrong);
    wrong.setText(isWrong ? messages.get("pyramid.wrong", field.getText()) : "");
  }
}
