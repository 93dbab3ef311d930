package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.surface.RoomyPane;

/** The window of 1280 by 720 with text at its largest: what has no room scrolls. */
final class LargeTextJourney extends WindowJourney {

  /** The least room of a view in pixels at 100 percent, as the style sheet has it. */
  private static final double WIDE = 380;

  private static final double HIGH = 350;

  private void size(TextScale scale) {
    act(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
        });
    act(() -> window.explorer.textScale().set(scale));
    act(() -> stage.getScene().getRoot().layout());
  }

  private List<Tab> tabs() {
    return ((TabPane) find("#centre")).getTabs();
  }

  private static double height(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight();
  }

  private static boolean scrolls(ScrollPane pane) {
    return height(pane) > pane.getViewportBounds().getHeight() + 1;
  }

  @Test
  void everyViewKeepsTheRoomItNeedsAndIsScrolledToItsEnd() {
    size(TextScale.PERCENT_250);
    int roomy = 0;
    for (Tab tab : List.copyOf(tabs())) {
      act(() -> ((TabPane) find("#centre")).getSelectionModel().select(tab));
      if (tab.getContent() instanceof RoomyPane pane) {
        roomy++;
        assertThat(screen.ask(() -> height(pane)))
            .as(tab.getId())
            .isGreaterThanOrEqualTo(2.5 * HIGH);
        assertThat(screen.ask(() -> pane.getViewportBounds().getWidth()))
            .as("nothing is cut at the right of %s", tab.getId())
            .isGreaterThanOrEqualTo(2.5 * WIDE);
        assertThat(screen.ask(() -> scrolls(pane))).isTrue();
        act(() -> pane.setVvalue(1));
        assertThat(screen.ask(() -> bottom(pane.getContent()) - bottom(pane)))
            .as("the end of %s", tab.getId())
            .isCloseTo(0, within(3.0));
      }
    }
    assertThat(roomy).as("all but the map and the story").isEqualTo(tabs().size() - 2);
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void nothingScrollsAtTheUsualSize() {
    size(TextScale.PERCENT_100);
    for (Tab tab : List.copyOf(tabs())) {
      act(() -> ((TabPane) find("#centre")).getSelectionModel().select(tab));
      if (tab.getContent() instanceof RoomyPane pane) {
        assertThat(screen.ask(() -> scrolls(pane))).as(tab.getId()).isFalse();
      }
    }
  }

  @Test
  void theRankingThatIsAskedForHasRowsAlsoWhileACityIsChosen() {
    size(TextScale.PERCENT_250);
    assertThat(robot.lookup("#ranking-table").tryQuery()).isEmpty();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT2).release(KeyCode.SHORTCUT);
    act(() -> window.explorer.selection().select(List.of(ranked().getFirst())));
    TableView<?> table = (TableView<?>) find("#ranking-table");
    assertThat(screen.ask(table::getHeight))
        .isGreaterThanOrEqualTo(3 * screen.ask(table::getFixedCellSize));
  }

  @Test
  void columnsGrowWithTheTextAndShrinkBack() {
    size(TextScale.PERCENT_100);
    tab("tab-groups");
    List<Double> before = widths();
    size(TextScale.PERCENT_250);
    assertThat(widths()).isEqualTo(before.stream().map(width -> 2.5 * width).toList());
    act(() -> window.explorer.language().set(Language.CHINESE));
    act(() -> window.explorer.language().set(Language.ENGLISH));
    assertThat(widths()).isEqualTo(before.stream().map(width -> 2.5 * width).toList());
    size(TextScale.PERCENT_100);
    assertThat(widths()).isEqualTo(before);
  }

  private List<Double> widths() {
    TableView<?> table = (TableView<?>) find("#group-table");
    return screen.ask(() -> table.getColumns().stream().map(TableColumn::getPrefWidth).toList());
  }
}
