package org.meridian.ui.clusters.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.ui.text.LiveMessages;

/**
 * A caption with a choice beside it.
 *
 * @param <T> what is chosen
 */
public final class ChoiceRow<T> extends HBox {

  private final Label caption = new Label();
  private final ComboBox<T> box = new ComboBox<>();
  private boolean filling;

  /**
   * @param id of the box
   * @param key of the caption
   * @param word says a choice
   * @param chosen takes what the user chose
   */
  public ChoiceRow(
      LiveMessages messages, String id, String key, Function<T, String> word, Consumer<T> chosen) {
    super(8);
    caption.textProperty().bind(messages.bind(key));
    caption.setLabelFor(box);
    caption.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(caption, Priority.ALWAYS);
    box.setId(id);
    box.setMinWidth(0);
    caption.setMinWidth(USE_PREF_SIZE);
    box.accessibleTextProperty().bind(messages.bind(key));
    box.setConverter(new Words<>(word));
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (!filling && now != null) {
                chosen.accept(now);
              }
            });
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(caption, box);
  }

  /** Without its caption, which is told by ear alone; the box takes the width. */
  public ChoiceRow<T> bare() {
    getChildren().setAll(box);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    setMinWidth(0);
    return this;
  }

  /** With its caption above the box, which takes the width. */
  public ChoiceRow<T> stacked() {
    caption.getStyleClass().add("secondary");
    box.setMaxWidth(Double.MAX_VALUE);
    VBox both = new VBox(2, caption, box);
    HBox.setHgrow(both, Priority.ALWAYS);
    getChildren().setAll(both);
    setMinWidth(0);
    return this;
  }

  /** Offers these, and keeps what is chosen if it is among them. */
  public void offer(List<T> choices) {
    filling = true;
    T now = box.getValue();
    box.getItems().setAll(choices);
    box.setValue(now);
    filling = false;
  }

  /** Shows a choice; one that is not offered is offered from now on. */
  public void choose(T choice) {
    if (!Objects.equals(choice, box.getValue())) {
      filling = true;
      if (!box.getItems().contains(choice)) {
        box.getItems().add(choice);
      }
      box.setValue(choice);
      filling = false;
    }
  }

  /** Says the choices in the language of now. */
  public void translate() {
    T now = box.getValue();
    List<T> all = List.copyOf(box.getItems());
    filling = true;
    box.setValue(null);
    box.getItems().clear();
    box.getItems().setAll(all);
    box.setValue(now);
    filling = false;
  }

  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> word;

    Words(Function<T, String> word) {
      this.word = word;
    }

    @Override
    public String toString(T choice) {
      return choice == null ? "" : word.apply(choice);
    }

    @Override
    public T fromString(String words) {
      throw new UnsupportedOperationException("choices are chosen, not typed");
    }
  }
}
