package org.meridian.ui.head;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.model.wording.Language;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** Language and look as buttons, or as lines of a menu. */
public final class LookButtons {

  private final Explorer explorer;
  private final LiveMessages messages;

  public LookButtons(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  public Node language() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton english = language("EN", Language.ENGLISH, group, "left-pill");
    ToggleButton chinese = language("中", Language.CHINESE, group, "right-pill");
    HBox both = new HBox(english, chinese);
    both.setAlignment(Pos.CENTER);
    return both;
  }

  private ToggleButton language(String text, Language language, ToggleGroup group, String style) {
    ToggleButton button = new ToggleButton(text);
    button.setId("language-" + language.tag());
    button.getStyleClass().addAll(style, "language");
    button.setToggleGroup(group);
    button.accessibleTextProperty().bind(messages.bind("shell.language." + language.tag()));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("shell.language." + language.tag()));
    button.setTooltip(tooltip);
    button.setOnAction(
        event -> {
          explorer.language().set(language);
          button.setSelected(true);
        });
    explorer.language().subscribe(now -> button.setSelected(now == language));
    return button;
  }

  public Node theme() {
    FontIcon icon = IconButtons.icon(Feather.MOON);
    MenuButton button = new MenuButton(null, icon);
    button.setId("theme");
    button.getStyleClass().addAll("icon-button", "no-arrow");
    button.accessibleTextProperty().bind(messages.bind("shell.theme"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("shell.theme"));
    button.setTooltip(tooltip);
    explorer.dark().subscribe(dark -> icon.setIconCode(dark ? Feather.MOON : Feather.SUN));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      button.getItems().add(themeItem(choice, group));
    }
    return button;
  }

  private RadioMenuItem themeItem(ThemeChoice choice, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem();
    item.setId("theme-" + choice.name());
    item.textProperty().bind(messages.bind("shell.theme." + choice.name()));
    item.setToggleGroup(group);
    item.setOnAction(event -> explorer.theme().set(choice));
    explorer.theme().subscribe(now -> item.setSelected(now == choice));
    return item;
  }

  public List<MenuItem> languages() {
    ToggleGroup group = new ToggleGroup();
    return Arrays.stream(Language.values()).map(each -> language(each, group)).toList();
  }

  private MenuItem language(Language language, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem();
    item.setId("language-item-" + language.tag());
    item.textProperty().bind(messages.bind("shell.language." + language.tag()));
    item.setToggleGroup(group);
    item.setOnAction(event -> explorer.language().set(language));
    explorer.language().subscribe(now -> item.setSelected(now == language));
    return item;
  }

  public List<MenuItem> themes() {
    ToggleGroup group = new ToggleGroup();
    Menu menu = new Menu();
    menu.setId("theme-menu");
    menu.textProperty().bind(messages.bind("shell.theme"));
    for (ThemeChoice choice : ThemeChoice.values()) {
      menu.getItems().add(themeItem(choice, group));
    }
    return List.of(menu);
  }
}
