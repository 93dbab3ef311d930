package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.meridian.ui.ports.OwnBasemaps.Own;
import org.meridian.ui.text.LiveMessages;

/**
 * Asks what must stand beside a basemap of the user's own, or whether the file is to lie over the
 * map instead.
 */
final class BasemapDialog extends Dialog<Own> {

  /**
   * @param before what was given for this file the last time; may be empty words
   * @param overlay takes the file if it is to lie over the map
   */
  BasemapDialog(LiveMessages messages, Own before, Consumer<Path> overlay) {
    setTitle(messages.get("shell.basemap.title"));
    getDialogPane().setId("basemap-dialog");
    ButtonType use = new ButtonType(messages.get("shell.basemap.use"), ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("shell.basemap.cancel"), ButtonData.CANCEL_CLOSE);
    ButtonType over = new ButtonType(messages.get("overlays.instead"), ButtonData.LEFT);
    getDialogPane().getButtonTypes().setAll(over, use, cancel);
    getDialogPane().lookupButton(over).setId("basemap-over");
    Path file = before.file();
    TextField attribution = field("basemap-attribution", before.attribution());
    TextField approval = field("basemap-approval", before.approval());
    GridPane fields = new GridPane(12, 8);
    add(fields, 0, messages, "shell.basemap.attribution", attribution);
    add(fields, 1, messages, "shell.basemap.approval", approval);
    VBox page = new VBox(12, head(messages, file), why(messages), fields);
    page.setPrefWidth(480);
    page.getStyleClass().add("page");
    getDialogPane().setContent(page);
    setResultConverter(
        button -> {
          if (button == over) {
            overlay.accept(file);
          }
          return button == use
              ? new Own(file, attribution.getText().strip(), approval.getText().strip())
              : null;
        });
    setOnShown(event -> attribution.requestFocus());
  }

  private static Label head(LiveMessages messages, Path file) {
    Label head = new Label(messages.get("shell.basemap.head", file.getFileName().toString()));
    head.getStyleClass().add("heading");
    return head;
  }

  private static Label why(LiveMessages messages) {
    Label why = new Label(messages.get("shell.basemap.why"));
    why.getStyleClass().add("secondary");
    why.setWrapText(true);
    why.setMinHeight(Label.USE_PREF_SIZE);
    return why;
  }

  private static TextField field(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    field.setPrefColumnCount(24);
    return field;
  }

  private static void add(
      GridPane grid, int row, LiveMessages messages, String key, TextField field) {
    Label label = new Label(messages.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    field.setAccessibleText(messages.get(key));
    field.setPromptText(messages.get(key + ".prompt"));
    grid.addRow(row, label, field);
  }
}
