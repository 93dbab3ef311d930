package org.meridian.ui.presenter;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.text.Numbers;
import org.meridian.ui.presenting.AudienceWindow;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.stage.ScreenArea;

/** Which screen is the stage, and how large type is on it. */
final class ScreenMenu extends MenuButton {

  private final AudienceWindow audience;
  private final StageScreens screens;
  private final LiveMessages messages;

  ScreenMenu(AudienceWindow audience, StageScreens screens, LiveMessages messages) {
    super(null, IconButtons.icon(Feather.MONITOR));
    this.audience = audience;
    this.screens = screens;
    this.messages = messages;
    setId("stage-screen");
    setFocusTraversable(false);
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("presenter-screen");
    audience.placement().subscribe(now -> fill());
    messages.languageProperty().subscribe((was, now) -> fill());
  }

  private void fill() {
    boolean isWindow = audience.placement().get().stage().isEmpty();
    ScreenArea screen = audience.screen();
    setText(
        messages.get(
            isWindow ? "stage.screen.window" : "stage.screen.whole",
            size(screen),
            Numbers.whole(audience.text())));
    getItems().clear();
    List<ScreenArea> all = screens.all();
    if (all.size() > 1) {
      for (int at = 0; at < all.size(); at++) {
        getItems().add(screen(at, all.get(at)));
      }
      getItems().add(new SeparatorMenuItem());
    }
    ToggleGroup sizes = new ToggleGroup();
    for (TextScale scale : TextScale.values()) {
      getItems().add(text(scale.percent(), sizes));
    }
  }

  private static String size(ScreenArea screen) {
    return Math.round(screen.width() * screen.scale())
        + " × "
        + Math.round(screen.height() * screen.scale());
  }

  private MenuItem screen(int at, ScreenArea screen) {
    MenuItem item =
        new MenuItem(messages.get("stage.screen.choose", Numbers.whole(at + 1), size(screen)));
    item.setDisable(at == audience.placement().get().presenter());
    item.setOnAction(
        event -> {
          audience.choose(screen);
          fill();
        });
    return item;
  }

  private MenuItem text(int percent, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(messages.get("stage.text", Numbers.whole(percent)));
    item.setId("stage-text-" + percent);
    item.setToggleGroup(group);
    item.setSelected(percent == audience.text());
    item.setOnAction(
        event -> {
          audience.setText(percent);
          fill();
        });
    return item;
  }
}
