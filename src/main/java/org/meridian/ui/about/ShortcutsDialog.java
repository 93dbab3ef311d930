package org.meridian.ui.about;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.meridian.ui.keys.KeySection;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** The keys of the program, by where they work. */
public final class ShortcutsDialog extends Dialog<ButtonType> {

  /**
   * @param messages words
   */
  public ShortcutsDialog(LiveMessages messages) {
    setTitle(messages.get("about.keys.title"));
    setResizable(true);
    getDialogPane().setId("shortcuts");
    CloseButton.put(getDialogPane(), messages);
    GridPane grid = new GridPane(24, 6);
    grid.getStyleClass().add("page");
    grid.getColumnConstraints().addAll(new ColumnConstraints(128), new ColumnConstraints(400));
    int row = 0;
    for (KeySection section : KeySection.values()) {
      row = fill(grid, section, row, messages);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    getDialogPane().setContent(scroll);
    getDialogPane().setPrefSize(640, 640);
  }

  private static int fill(GridPane grid, KeySection section, int first, LiveMessages messages) {
    Label head = new Label(messages.get(section.titleKey()));
    head.getStyleClass().add("section");
    grid.add(head, 0, first, 2, 1);
    int row = first + 1;
    for (ProgramKey each : ProgramKey.of(section)) {
      Label key = new Label(each.shown());
      key.getStyleClass().add("key");
      key.setMinWidth(Label.USE_PREF_SIZE);
      grid.add(key, 0, row);
      Label words = new Label(messages.get(each.wordsKey()));
      words.setWrapText(true);
      grid.add(words, 1, row);
      row++;
    }
    return row;
  }
}
