package org.meridian.ui.method;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.meridian.ui.text.LiveMessages;

/** Combo boxes whose choices have words in both languages. */
final class WordedBoxes {

  private WordedBoxes() {}

  /**
   * A combo box.
   *
   * @param id of the control; {@code method.ID} names it for assistive technology
   * @param key gives the key of a choice's words
   * @param values the choices, the first of which is chosen
   */
  static <T> ComboBox<T> of(
      LiveMessages messages, String id, Function<T, String> key, List<T> values) {
    return ofWords(messages, id, value -> messages.get(key.apply(value)), values);
  }

  /** The same, with the words of a choice themselves. */
  static <T> ComboBox<T> ofWords(
      LiveMessages messages, String id, Function<T, String> words, List<T> values) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setValue(values.getFirst());
    box.accessibleTextProperty().bind(messages.bind("method." + id));
    messages
        .languageProperty()
        .subscribe(
            language -> {
              box.setConverter(converter(words));
              // A converter alone does not reword the choice shown while the page is out of sight.
              box.setButtonCell(new ShownChoice<>(words));
            });
    return box;
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

  private static final class ShownChoice<T> extends ListCell<T> {

    private final Function<T, String> words;

    ShownChoice(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? "" : words.apply(value));
    }
  }
}
