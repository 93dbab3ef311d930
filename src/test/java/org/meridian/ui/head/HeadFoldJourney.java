package org.meridian.ui.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;

/** The head of the window at every size of text: nothing is cut, what has no room is in a menu. */
final class HeadFoldJourney extends WindowJourney {

  /** What folds, and the item that it becomes. */
  private static final Map<String, String> FOLDS =
      Map.of(
          "#theme", "theme-menu",
          "#fold-weights", "fold-weights-item",
          "#fold-ranking", "fold-ranking-item",
          "#undo", "undo-item",
          "#redo", "redo-item",
          "#language-en", "language-item-en",
          "#language-zh-CN", "language-item-zh-CN");

  private void size(double width) {
    act(() -> stage.setWidth(width));
    act(() -> stage.getScene().getRoot().layout());
  }

  private MenuButton more() {
    return (MenuButton) find("#more");
  }

  private List<String> folded() {
    act(() -> more().show());
    List<String> ids = more().getItems().stream().map(MenuItem::getId).toList();
    act(() -> more().hide());
    return ids;
  }

  private boolean isSeen(String query) {
    return screen.ask(
        () -> {
          for (Node node = find(query); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
              return false;
            }
          }
          return true;
        });
  }

  private void assertWhole(String query) {
    Bounds seen = screen.ask(() -> find(query).localToScene(find(query).getLayoutBounds()));
    assertThat(seen.getMinX()).as(query).isGreaterThanOrEqualTo(0);
    assertThat(seen.getMaxX()).as(query).isLessThanOrEqualTo(stage.getWidth());
    double least = screen.ask(() -> find(query).minWidth(-1));
    assertThat(seen.getWidth()).as(query).isGreaterThanOrEqualTo(least - 1);
  }

  @Test
  void everythingIsInSightOrInTheMenuAtEverySize() {
    for (Language language : Language.values()) {
      act(() -> window.explorer.language().set(language));
      for (TextScale scale : TextScale.values()) {
        act(() -> window.explorer.textScale().set(scale));
        for (double width : new double[] {1024, 1280, 1600, 3840}) {
          size(width);
          List<String> menu = isSeen("#more") ? folded() : List.of();
          FOLDS.forEach(
              (control, item) -> {
                if (isSeen(control)) {
                  assertWhole(control);
                } else {
                  assertThat(menu).as("%s at %s, %s", control, scale, width).contains(item);
                }
              });
          assertWhole("#dataset-choice");
          assertWhole("#city-search");
          assertWhole(isSeen("#menus") ? "#menus" : "#menu-button");
          if (isSeen("#more")) {
            assertWhole("#more");
          }
        }
      }
    }
  }

  @Test
  void theBoxOfYearsNarrowsAgainWithTheText() {
    act(() -> window.explorer.open(SampleData.withYears()));
    await(() -> window.explorer.dataset().get().id().equals("sample-years"));
    size(3840);
    double usual = screen.ask(() -> find("#year-choice").getLayoutBounds().getWidth());
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_200));
    size(3840);
    assertThat(screen.ask(() -> find("#year-choice").getLayoutBounds().getWidth()))
        .isEqualTo(2 * usual);
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_100));
    size(3840);
    assertThat(screen.ask(() -> find("#year-choice").getLayoutBounds().getWidth()))
        .isEqualTo(usual);
  }

  @Test
  void whatIsFoldedWorksFromTheMenuByKeys() {
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_250));
    size(1024);
    assertThat(isSeen("#menus")).isFalse();
    assertThat(isSeen("#language-en")).isFalse();
    act(() -> find("#menu-button").requestFocus());
    act(() -> find("#city-search").requestFocus());
    robot.type(KeyCode.TAB);
    assertThat(screen.ask(() -> stage.getScene().getFocusOwner())).isEqualTo(more());
    robot.type(KeyCode.SPACE);
    assertThat(screen.ask(() -> more().isShowing())).isTrue();
    robot.type(KeyCode.ESCAPE);
    act(() -> item("language-item-zh-CN").fire());
    assertThat(window.explorer.language().get()).isEqualTo(Language.CHINESE);
    MenuButton menus = (MenuButton) find("#menu-button");
    assertThat(menus.getItems().stream().map(MenuItem::getId))
        .containsExactly(
            "shell.menu.file",
            "shell.menu.edit",
            "shell.menu.view",
            "stage.menu",
            "shell.menu.help");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT0).release(KeyCode.SHORTCUT);
    settle();
    assertThat(window.explorer.textScale().get()).isEqualTo(TextScale.PERCENT_100);
    assertThat(isSeen("#language-en")).isTrue();
  }

  private MenuItem item(String id) {
    folded();
    return more().getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPaneAskedForStandsAloneWhereThereIsNoRoomForBoth() {
    size(1280);
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_150));
    assertThat(robot.lookup("#weight-trade").tryQuery()).isEmpty();
    assertThat(robot.lookup("#ranking-table").tryQuery()).isPresent();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT1).release(KeyCode.SHORTCUT);
    settle();
    assertThat(robot.lookup("#weight-trade").tryQuery()).isPresent();
    assertThat(robot.lookup("#ranking-table").tryQuery()).isEmpty();
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_100));
    assertThat(robot.lookup("#weight-trade").tryQuery()).isPresent();
    assertThat(robot.lookup("#ranking-table").tryQuery()).isPresent();
    assertThat(find("#centre").getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(636);
  }

  @Test
  void theMenuOfTheThemeAndThePanesIsTrue() {
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_250));
    size(1024);
    Menu theme = (Menu) item("theme-menu");
    act(() -> theme.getItems().getLast().fire());
    assertThat(window.explorer.dark().get()).isTrue();
    CheckMenuItem weights = (CheckMenuItem) item("fold-weights-item");
    assertThat(weights.isSelected()).isFalse();
    act(() -> weights.setSelected(true));
    assertThat(robot.lookup("#weight-trade").tryQuery()).isPresent();
  }
}
