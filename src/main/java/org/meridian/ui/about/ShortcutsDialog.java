package org.meridian.ui.about;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** The keys of the program, by where they work. */
public final class ShortcutsDialog extends Dialog<ButtonType> {

  /** Sections, each with its keys; a key's words are {@code about.keys.SECTION.N}. */
  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "file",
              List.of(
                  "Ctrl+O",
                  "Ctrl+Shift+O",
                  "Ctrl+S",
                  "Ctrl+Shift+S",
                  "Ctrl+E",
                  "Ctrl+Shift+E",
                  "Ctrl+Q")),
          new Section(
              "edit", List.of("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Shift+R", "Ctrl+D", "Ctrl+M")),
          new Section("find", List.of("Ctrl+F", "↑  ↓  Enter", "Esc")),
          new Section("profile", List.of("Ctrl+P", "Enter", "Backspace", "Esc")),
          new Section("weights", List.of("←  →", "↑  ↓", "Enter", "Shift+F10")),
          new Section("map", List.of("+  −", "←  ↑  →  ↓", "0", "Shift", "Alt")),
          new Section(
              "clusters",
              List.of(
                  "[  ]",
                  "1 \u2013 9",
                  "Enter",
                  "Shift+\u2190 \u2192",
                  "Shift+\u2191 \u2193",
                  "Esc")),
          new Section(
              "window",
              List.of(
                  "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+L", "F11", "F10", "F1", "Ctrl+,", "Ctrl++",
                  "Ctrl+−", "Ctrl+0")));

  private record Section(String name, List<String> keys) {}

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
    for (Section section : SECTIONS) {
      row = fill(grid, section, row, messages);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    getDialogPane().setContent(scroll);
    getDialogPane().setPrefSize(640, 640);
  }

  private static int fill(GridPane grid, Section section, int first, LiveMessages messages) {
    Label head = new Label(messages.get("about.keys." + section.name()));
    head.getStyleClass().add("section");
    grid.add(head, 0, first, 2, 1);
    int row = first + 1;
    for (int at = 0; at < section.keys().size(); at++) {
      Label key = new Label(section.keys().get(at));
      key.getStyleClass().add("key");
      grid.add(key, 0, row);
      grid.add(new Label(messages.get("about.keys." + section.name() + "." + (at + 1))), 1, row);
      row++;
    }
    return row;
  }
}
