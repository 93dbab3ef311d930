package org.meridian.ui.groups;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.text.LiveMessages;

/** Asks for the name of a group in both languages, and its colour. */
final class NewGroupDialog extends Dialog<ButtonType> {

  /** Takes the answers. */
  interface Maker {
    /** Makes a group of a name that is not blank. */
    void make(LocalText name, int colour);
  }

  /**
   * @param cities how many cities it will have
   * @param proposed a name; may be blank
   * @param colour proposed
   */
  NewGroupDialog(
      LiveMessages messages,
      int cities,
      LocalText proposed,
      int colour,
      boolean dark,
      Maker maker) {
    setTitle(messages.get("groups.new.title"));
    getDialogPane().setId("new-group");
    NameFields name = new NameFields(messages, "new-group-name", any -> {});
    name.show(proposed);
    ColourChoice colours = new ColourChoice(messages, "new-group-colour", any -> {});
    colours.show(colour, dark);
    Label count = new Label(messages.get("groups.new.cities", cities));
    count.getStyleClass().add("secondary");
    VBox page = new VBox(12, count, name, colours);
    page.getStyleClass().add("page");
    page.setPrefWidth(400);
    getDialogPane().setContent(page);
    ButtonType make = new ButtonType(messages.get("groups.new.make"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("groups.new.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(make, cancel);
    getDialogPane().lookupButton(make).setId("new-group-make");
    setResultConverter(
        button -> {
          if (button == make) {
            LocalText typed = name.name();
            maker.make(typed.isBlank() ? proposed : typed, colours.chosen());
          }
          return button;
        });
    setOnShown(event -> UiThread.later(() -> name.edit(messages.language() == Language.CHINESE)));
  }
}
