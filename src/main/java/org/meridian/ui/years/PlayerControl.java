package org.meridian.ui.years;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.Dataset;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/**
 * Plays the years, or goes a year on or back; not there where the dataset has one year or none. The
 * space bar plays and stops, left and right step.
 */
public final class PlayerControl extends HBox {

  private final YearPlayer player;
  private final LiveMessages messages;

  /**
   * @param player plays
   */
  public PlayerControl(Explorer explorer, LiveMessages messages, YearPlayer player) {
    this.player = player;
    this.messages = messages;
    ToggleButton play = IconButtons.toggle(Feather.PLAY_CIRCLE, messages, "shell.years.play");
    play.setId("years-play");
    player
        .playing()
        .subscribe(
            on -> {
              play.setSelected(on);
              play.setGraphic(IconButtons.icon(on ? Feather.PAUSE_CIRCLE : Feather.PLAY_CIRCLE));
              String key = on ? "shell.years.pause" : "shell.years.play";
              play.getTooltip().textProperty().unbind();
              play.getTooltip().textProperty().bind(messages.bind(key));
              play.accessibleTextProperty().unbind();
              play.accessibleTextProperty().bind(messages.bind(key));
            });
    play.setOnAction(event -> player.toggle());
    getChildren()
        .setAll(
            button(Feather.CHEVRON_LEFT, "back", false),
            play,
            button(Feather.CHEVRON_RIGHT, "on", true));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    explorer.dataset().subscribe(this::offer);
  }

  private Button button(Feather icon, String name, boolean forward) {
    Button button = IconButtons.button(icon, messages, "shell.years." + name);
    button.setId("years-" + name);
    button.getStyleClass().add("years-step");
    button.setOnAction(event -> player.step(forward));
    return button;
  }

  private void offer(Dataset dataset) {
    boolean some = !YearPlayer.years(dataset).isEmpty();
    setVisible(some);
    setManaged(some);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(event, false);
      case RIGHT -> step(event, true);
      default -> {}
    }
  }

  private void step(KeyEvent event, boolean forward) {
    player.step(forward);
    event.consume();
  }

  /** The same as lines of a menu, for where there is no room. */
  public List<MenuItem> items() {
    MenuItem play = new MenuItem();
    play.setId("years-play-item");
    player
        .playing()
        .subscribe(
            on -> {
              play.textProperty().unbind();
              play.textProperty()
                  .bind(messages.bind(on ? "shell.years.pause" : "shell.years.play"));
            });
    play.setOnAction(event -> player.toggle());
    return List.of(play, item("back", false), item("on", true));
  }

  private MenuItem item(String name, boolean forward) {
    MenuItem item = new MenuItem();
    item.setId("years-" + name + "-item");
    item.textProperty().bind(messages.bind("shell.years." + name));
    item.setOnAction(event -> player.step(forward));
    return item;
  }
}
