package org.meridian.ui.choice;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** The menu in the head of a view that writes what the view shows: a table or a figure. */
public final class ExportMenu {

  private static final List<FileDialogs.DialogFileKind> KINDS =
      List.of(
          FileDialogs.DialogFileKind.TABLE,
          FileDialogs.DialogFileKind.PNG,
          FileDialogs.DialogFileKind.SVG,
          FileDialogs.DialogFileKind.PDF);

  private ExportMenu() {}

  /**
   * Makes the menu.
   *
   * @param view its bundle of words, which has a line {@code VIEW.export}; the menu's id is {@code
   *     VIEW-export}, an item's {@code VIEW-export-KIND}
   * @param export asked for a file of the kind chosen
   */
  public static MenuButton of(
      String view, LiveMessages messages, Consumer<FileDialogs.DialogFileKind> export) {
    return of(view, view + ".export", messages, export);
  }

  /**
   * Makes the menu of a view whose words stand in a bundle of several views.
   *
   * @param key of the words on the menu
   */
  public static MenuButton of(
      String view, String key, LiveMessages messages, Consumer<FileDialogs.DialogFileKind> export) {
    MenuButton menu = IconButtons.menu(Feather.DOWNLOAD, messages, key);
    menu.setId(view + "-export");
    for (FileDialogs.DialogFileKind kind : KINDS) {
      MenuItem item = new MenuItem();
      item.setId(view + "-export-" + kind);
      item.textProperty().bind(messages.bind("data.export." + kind));
      item.setOnAction(event -> export.accept(kind));
      menu.getItems().add(item);
    }
    return menu;
  }
}
