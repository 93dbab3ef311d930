package org.meridian.ui.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * A drop-down list that reports a choice only if the user made it.
 *
 * @param <T> what is chosen
 */
public final class QuietChoice<T> extends ComboBox<T> {

  private boolean filling;

  /**
   * @param words says a choice in the language of now
   * @param chose takes what the user chose
   */
  public QuietChoice(Function<T, String> words, Consumer<T> chose) {
    setConverter(new Words<>(words));
    setVisibleRowCount(16);
    valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                chose.accept(chosen);
              }
            });
  }

  /** Offers choices, one of them chosen; null for none. */
  public void offer(List<T> offered, T chosen) {
    filling = true;
    ChoiceItems.fill(this, offered, chosen);
    filling = false;
  }

  /** Says all choices anew, as when the language changes. */
  public void again() {
    T chosen = getValue();
    List<T> offered = List.copyOf(getItems());
    filling = true;
    getItems().clear();
    filling = false;
    offer(offered, chosen);
  }

  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(T choice) {
      return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("lists are chosen, not typed");
    }
  }
}
