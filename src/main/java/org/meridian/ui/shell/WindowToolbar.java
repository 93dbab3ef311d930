package org.meridian.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.model.wording.Language;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.search.CitySearchField;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** The line at the head of the window: menus, what is open, search, undo, language and look. */
final class WindowToolbar extends HBox {

  private final Explorer explorer;
  private final LiveMessages messages;

  WindowToolbar(
      Explorer explorer,
      LiveMessages messages,
      MenuBar menus,
      FileCommands files,
      WindowPanes panes,
      DatasetNotice notice) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label brand = new Label();
    brand.textProperty().bind(messages.bind("shell.name"));
    brand.getStyleClass().add("brand");
    brand.setMinWidth(USE_PREF_SIZE);
    menus.setMinWidth(USE_PREF_SIZE);
    CitySearchField search =
        new CitySearchField(
            explorer,
            messages,
            "shell.search.prompt",
            city -> explorer.selection().seek(city.id()));
    search.setId("city-search");
    HBox.setHgrow(search, Priority.SOMETIMES);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren()
        .addAll(
            brand,
            menus,
            new DatasetChoice(explorer, messages, files.datasets()),
            new YearChoice(explorer, messages),
            notice.chip(),
            search,
            between,
            undo(),
            redo(),
            new Separator(Orientation.VERTICAL),
            foldWeights(panes),
            foldRanking(panes),
            language(),
            theme());
  }

  private Node undo() {
    Button undo = IconButtons.button(Feather.CORNER_UP_LEFT, messages, "shell.undo");
    undo.setId("undo");
    undo.setOnAction(event -> explorer.undo());
    undo.disableProperty().bind(unavailable(true));
    stepTooltip(undo, true);
    return undo;
  }

  private Node redo() {
    Button redo = IconButtons.button(Feather.CORNER_UP_RIGHT, messages, "shell.redo");
    redo.setId("redo");
    redo.setOnAction(event -> explorer.redo());
    redo.disableProperty().bind(unavailable(false));
    stepTooltip(redo, false);
    return redo;
  }

  private BooleanBinding unavailable(boolean undo) {
    return Bindings.createBooleanBinding(
        () -> {
          var history = explorer.history().get();
          return history == null || !(undo ? history.canUndo() : history.canRedo());
        },
        explorer.history());
  }

  private void stepTooltip(Button button, boolean undo) {
    Tooltip tooltip = button.getTooltip();
    tooltip.textProperty().unbind();
    tooltip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> stepWords(undo), explorer.history(), messages.languageProperty()));
  }

  private String stepWords(boolean undo) {
    var history = explorer.history().get();
    String verb = messages.get(undo ? "shell.undo" : "shell.redo");
    if (history == null || !(undo ? history.canUndo() : history.canRedo())) {
      return verb;
    }
    return messages.get(
        "shell.step.tooltip",
        verb,
        messages.get((undo ? history.undoLabel() : history.redoLabel()).orElseThrow()));
  }

  private Node foldWeights(WindowPanes panes) {
    ToggleButton fold = IconButtons.toggle(Feather.SLIDERS, messages, "shell.pane.weights");
    fold.setId("fold-weights");
    fold.selectedProperty().bindBidirectional(panes.leftShown());
    return fold;
  }

  private Node foldRanking(WindowPanes panes) {
    ToggleButton fold = IconButtons.toggle(Feather.LIST, messages, "shell.pane.ranking");
    fold.setId("fold-ranking");
    fold.selectedProperty().bindBidirectional(panes.rightShown());
    return fold;
  }

  private Node language() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton english = language("EN", Language.ENGLISH, group, "left-pill");
    ToggleButton chinese = language("中", Language.CHINESE, group, "right-pill");
    HBox both = new HBox(english, chinese);
    both.setAlignment(Pos.CENTER);
    both.setMinWidth(USE_PREF_SIZE);
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

  private Node theme() {
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
}
