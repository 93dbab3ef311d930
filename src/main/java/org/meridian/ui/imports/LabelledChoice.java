package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.ui.choice.ChoiceItems;
import org.meridian.ui.text.LiveMessages;

/**
 * A choice with its name above it, marked while it is only guessed.
 *
 * @param <T> what is chosen
 */
final class LabelledChoice<T> extends VBox {

  private final ComboBox<T> box = new ComboBox<>();
  private final Label guess = new Label();
  private boolean filling;

  /**
   * @param name part of the words' key and of the id
   * @param words of a value
   * @param take takes what the user chooses
   */
  LabelledChoice(LiveMessages messages, String name, Function<T, String> words, Consumer<T> take) {
    super(2);
    Label label = new Label();
    label.textProperty().bind(messages.bind("imports.choice." + name));
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(box);
    guess.textProperty().bind(messages.bind("imports.guess"));
    guess.getStyleClass().add("import-guess");
    guess.setMinWidth(USE_PREF_SIZE);
    box.setId("import-" + name);
    box.accessibleTextProperty().bind(messages.bind("imports.choice." + name));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(converter(words));
    box.setOnAction(
        event -> {
          if (!filling && box.getValue() != null) {
            take.accept(box.getValue());
          }
        });
    getChildren().setAll(new HBox(6, label, guess), box);
    setPrefWidth(150);
  }

  private static <T> StringConverter<T> converter(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }

  /** Makes room for its longest value; for values that no file can make longer. */
  void showWhole() {
    box.setMinWidth(USE_PREF_SIZE);
  }

  /** Shows what can be chosen and what is; nothing is taken for a choice of the user's. */
  void show(List<T> values, T value, boolean guessed) {
    filling = true;
    List<T> all = new ArrayList<>(values);
    if (!values.contains(value)) {
      all.add(value);
    }
    ChoiceItems.fill(box, all, value);
    guess.setVisible(guessed);
    filling = false;
  }
}
