package org.meridian.ui.head;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.text.LiveMessages;

/** The size of text: larger, smaller, as it ships. */
public final class TextSizeMenu extends Menu {

  /** Other keys that write a plus or a minus on some keyboard. */
  private static final Map<KeyCode, Boolean> OTHER_KEYS =
      Map.of(KeyCode.PLUS, true, KeyCode.ADD, true, KeyCode.SUBTRACT, false);

  private final Explorer explorer;

  public TextSizeMenu(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    setId("shell.view.text");
    textProperty().bind(messages.bind("shell.view.text"));
    getItems()
        .addAll(
            item(messages, "shell.view.text.larger", ProgramKey.LARGER, TextScale::larger),
            item(messages, "shell.view.text.smaller", ProgramKey.SMALLER, TextScale::smaller),
            item(
                messages,
                "shell.view.text.plain",
                ProgramKey.PLAIN,
                scale -> TextScale.PERCENT_100));
  }

  private MenuItem item(
      LiveMessages messages, String key, ProgramKey keys, UnaryOperator<TextScale> change) {
    MenuItem item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(messages.bind(key));
    item.setAccelerator(keys.combination());
    item.setOnAction(event -> change(change));
    return item;
  }

  private void change(UnaryOperator<TextScale> change) {
    change(explorer, change);
  }

  private static void change(Explorer explorer, UnaryOperator<TextScale> change) {
    explorer.textScale().set(change.apply(explorer.textScale().get()));
  }

  /** Hears the keys of number pads and of keyboards on which plus has a key of its own. */
  public static void listen(Scene scene, Explorer explorer) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, explorer));
  }

  private static void pressed(KeyEvent event, Explorer explorer) {
    Boolean larger = OTHER_KEYS.get(event.getCode());
    if (event.isShortcutDown() && larger != null) {
      change(explorer, larger ? TextScale::larger : TextScale::smaller);
      event.consume();
    }
  }
}
