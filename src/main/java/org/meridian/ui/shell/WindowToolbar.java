package org.meridian.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.head.DatasetNotice;
import org.meridian.ui.head.FoldingBar;
import org.meridian.ui.head.LookButtons;
import org.meridian.ui.head.ScopeChip;
import org.meridian.ui.head.StepButtons;
import org.meridian.ui.head.TextSizeMenu;
import org.meridian.ui.head.YearChoice;
import org.meridian.ui.search.CitySearchField;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.ui.years.PlayPace;
import org.meridian.ui.years.PlayerControl;
import org.meridian.ui.years.YearPlayer;

/**
 * The line at the head of the window: menus, what is open, search, undo, panes, language and look.
 * In a narrow window, or with large text, what matters least folds: first the menus into one
 * button, before a name is cut, then the name of the program, then the buttons at the right, the
 * chip and the year.
 */
final class WindowToolbar {

  /** The part of their full width that the boxes keep before anything folds. */
  private static final double LEAST_BOX = 0.58;

  /** How long a year is shown while years are played. */
  private static final double YEAR_MILLIS = 1_200;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FoldingBar bar;

  WindowToolbar(
      Explorer explorer,
      LiveMessages messages,
      MenuBuilder menus,
      FileCommands files,
      WindowPanes panes,
      DatasetNotice notice,
      Runnable present,
      Runnable capture) {
    bar = new FoldingBar(messages);
    this.explorer = explorer;
    this.messages = messages;
    bar.getStyleClass().add("top-bar");
    Label brand = new Label();
    brand.textProperty().bind(messages.bind("shell.name"));
    brand.getStyleClass().add("brand");
    bar.folding(2, brand, List::of);
    menus(menus);
    bar.shrinking(new DatasetChoice(explorer, messages, files.datasets()), LEAST_BOX);
    YearChoice year = new YearChoice(explorer, messages);
    bar.folding(8, year, () -> List.of(year.menu(messages)));
    ScopeChip scope = new ScopeChip(explorer, messages);
    bar.folding(7, scope, () -> List.of(scope.item()));
    PlayerControl player =
        new PlayerControl(
            explorer, messages, new YearPlayer(explorer, PlayPace.ofMillis(YEAR_MILLIS)));
    bar.folding(3, player, player::items);
    notice.standIn(bar.more());
    bar.folding(7, notice.chip(), () -> List.of(notice.item(messages)));
    bar.shrinking(search(), LEAST_BOX);
    bar.endsHere();
    buttons(panes, present, capture);
  }

  private void buttons(WindowPanes panes, Runnable present, Runnable capture) {
    StepButtons steps = new StepButtons(explorer, messages);
    bar.folding(5, steps.undo(), () -> List.of(steps.item("undo-item", true)));
    bar.folding(5, steps.redo(), () -> List.of(steps.item("redo-item", false)));
    bar.folding(5, capturing(capture), () -> List.of(captureItem(capture)));
    bar.folding(4, new Separator(Orientation.VERTICAL), List::of);
    bar.folding(4, foldWeights(panes), () -> List.of(pane("weights", panes.leftShown())));
    bar.folding(4, foldRanking(panes), () -> List.of(pane("ranking", panes.rightShown())));
    bar.folding(5, present(present), List::of);
    LookButtons look = new LookButtons(explorer, messages);
    bar.folding(6, look.language(), look::languages);
    bar.folding(3, look.theme(), look::themes);
  }

  /** Folds without a line of its own: the menu has one. */
  private Node present(Runnable action) {
    Button button =
        IconButtons.worded(Feather.PLAY, messages, "stage.present", "stage.present.short");
    button.getStyleClass().add("leading");
    button.setId("present");
    button.setOnAction(event -> action.run());
    return button;
  }

  /** What stands in the window. */
  Node node() {
    return bar;
  }

  private void menus(MenuBuilder menus) {
    MenuBar whole = new MenuBar();
    whole.setId("menus");
    whole.getMenus().setAll(menus.menus());
    MenuButton button = IconButtons.menu(Feather.MENU, messages, "shell.menus");
    button.setId("menu-button");
    button.getItems().setAll(menus.menus());
    button.setVisible(false);
    bar.replaced(1, whole, button);
    bar.sceneProperty()
        .subscribe(
            scene ->
                Optional.ofNullable(scene)
                    .ifPresent(shown -> TextSizeMenu.listen(shown, explorer)));
  }

  private CitySearchField search() {
    CitySearchField search =
        new CitySearchField(
            explorer,
            messages,
            "shell.search.prompt",
            city -> explorer.selection().seek(city.id()));
    search.setId("city-search");
    return search;
  }

  private MenuItem pane(String pane, BooleanProperty shown) {
    CheckMenuItem item = new CheckMenuItem();
    item.setId("fold-" + pane + "-item");
    item.textProperty().bind(messages.bind("shell.pane." + pane));
    item.selectedProperty().bindBidirectional(shown);
    return item;
  }

  private Node capturing(Runnable capture) {
    Button button =
        IconButtons.worded(Feather.CAMERA, messages, "story.capture", "story.capture.short");
    button.setId("capture");
    button.setOnAction(event -> capture.run());
    return button;
  }

  private MenuItem captureItem(Runnable capture) {
    MenuItem item = new MenuItem();
    item.setId("capture-item");
    item.textProperty().bind(messages.bind("story.capture"));
    item.setOnAction(event -> capture.run());
    return item;
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
}
