package org.meridian.ui.session;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** Lines above the views that say what became of earlier work; each can be closed. */
public final class SessionBar extends VBox {

  private final LiveMessages messages;

  /**
   * A line.
   *
   * @param about goes with this dataset when another is opened; empty for one that stays
   * @param words what it says, in the language of the moment
   * @param button key of the words of its button; empty for none
   * @param action what that does
   */
  public record Line(
      Optional<DatasetOrigin> about,
      Function<LiveMessages, String> words,
      String button,
      Runnable action) {

    /** A line that stays until it is closed, without a button. */
    public static Line lasting(Function<LiveMessages, String> words) {
      return new Line(Optional.empty(), words, "", () -> {});
    }
  }

  /**
   * @param explorer what is open
   * @param messages words
   */
  public SessionBar(Explorer explorer, LiveMessages messages) {
    this.messages = messages;
    setId("session-bar");
    managedProperty().bind(Bindings.isNotEmpty(getChildren()));
    explorer.history().subscribe(this::dropOthers);
  }

  private void dropOthers(ScenarioHistory now) {
    if (now != null) {
      DatasetOrigin origin = now.document().origin();
      getChildren()
          .removeIf(
              child ->
                  child.getUserData() instanceof Line line
                      && line.about().isPresent()
                      && !line.about().get().equals(origin));
    }
  }

  /** Adds a line; returns what takes it away again. */
  public Runnable say(Line line) {
    HBox shown = new HBox();
    shown.setUserData(line);
    shown.getStyleClass().addAll("dataset-notice", "session-line");
    shown.setAlignment(Pos.CENTER_LEFT);
    Runnable close = () -> getChildren().remove(shown);
    shown
        .getChildren()
        .addAll(
            IconButtons.icon(line.button().isEmpty() ? Feather.INFO : Feather.ROTATE_CCW),
            words(line));
    if (!line.button().isEmpty()) {
      shown.getChildren().add(button(line, close));
    }
    Button closing = IconButtons.button(Feather.X, messages, "session.line.close");
    closing.setOnAction(event -> close.run());
    shown.getChildren().add(closing);
    getChildren().add(shown);
    return close;
  }

  private Node words(Line line) {
    Label words = new Label();
    words.getStyleClass().add("session-words");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> line.words().apply(messages), messages.languageProperty()));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node button(Line line, Runnable close) {
    Button button = new Button();
    button.setId(line.button());
    button.textProperty().bind(messages.bind(line.button()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          close.run();
          line.action().run();
        });
    return button;
  }
}
