package org.meridian.ui.choice;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.meridian.ui.text.LiveMessages;

/**
 * A drop-down of things that are said in the language of the moment. It reports a choice only if
 * the user made it.
 *
 * @param <T> what is chosen
 */
public final class WordBox<T> extends ComboBox<T> {

  private static final int MOST_ROWS = 16;

  private boolean filling;

  /**
   * @param id of the node
   * @param nameKey names the words for readers by ear
   * @param said what a thing is called
   * @param chosen takes what the user chose
   */
  public WordBox(
      LiveMessages messages,
      String id,
      String nameKey,
      BiFunction<T, LiveMessages, String> said,
      Consumer<T> chosen) {
    setId(id);
    setVisibleRowCount(MOST_ROWS);
    accessibleTextProperty().bind(messages.bind(nameKey));
    setConverter(new Words<>(messages, said));
    valueProperty()
        .subscribe(
            now -> {
              if (!filling && now != null) {
                chosen.accept(now);
              }
            });
    messages.languageProperty().subscribe(language -> retitle());
  }

  /** Offers things and shows which is in force, without telling anybody. */
  public void offer(List<T> things, T now) {
    if (things.equals(getItems()) && now.equals(getValue())) {
      return;
    }
    filling = true;
    ChoiceItems.fill(this, things, now);
    filling = false;
  }

  private void retitle() {
    if (getValue() == null) {
      return;
    }
    filling = true;
    List<T> things = List.copyOf(getItems());
    T now = getValue();
    setValue(null);
    getItems().clear();
    getItems().setAll(things);
    setValue(now);
    filling = false;
  }

  private static final class Words<T> extends StringConverter<T> {
    private final LiveMessages messages;
    private final BiFunction<T, LiveMessages, String> said;

    Words(LiveMessages messages, BiFunction<T, LiveMessages, String> said) {
      this.messages = messages;
      this.said = said;
    }

    @Override
    public String toString(T thing) {
      return thing == null ? "" : said.apply(thing, messages);
    }

    @Override
    public T fromString(String words) {
      throw new UnsupportedOperationException("things are chosen, not typed");
    }
  }
}
