package org.meridian.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.ui.text.LiveMessages;

/** Buttons that are an icon: each has a tooltip and an accessible name in the reader's language. */
public final class IconButtons {

  private IconButtons() {}

  /** A button that shows an icon and says in its tooltip what it does. */
  public static Button button(Feather icon, LiveMessages messages, String key) {
    return named(new Button(null, icon(icon)), messages, key);
  }

  /**
   * A button with an icon and a word.
   *
   * @param key of what it does, in its tooltip
   * @param word key of what it shows
   */
  public static Button worded(Feather icon, LiveMessages messages, String key, String word) {
    Button button = button(icon, messages, key);
    button.getStyleClass().setAll("button", "worded-button");
    button.textProperty().bind(messages.bind(word));
    return button;
  }

  /** A toggle that shows an icon and says in its tooltip what it does. */
  public static ToggleButton toggle(Feather icon, LiveMessages messages, String key) {
    return named(new ToggleButton(null, icon(icon)), messages, key);
  }

  /** A button that shows an icon and opens a menu. */
  public static MenuButton menu(Feather icon, LiveMessages messages, String key) {
    MenuButton button = named(new MenuButton(null, icon(icon)), messages, key);
    button.getStyleClass().add("no-arrow");
    return button;
  }

  /** An icon by itself, in the colour of the text beside it. */
  public static FontIcon icon(Feather icon) {
    FontIcon shown = new FontIcon(icon);
    shown.getStyleClass().add("glyph");
    return shown;
  }

  private static <B extends ButtonBase> B named(B button, LiveMessages messages, String key) {
    button.getStyleClass().add("icon-button");
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind(key));
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(messages.bind(key));
    return button;
  }
}
