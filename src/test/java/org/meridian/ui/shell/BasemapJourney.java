package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.map.options.BasemapChoice;

/** A planner lays the data over an approved map, and goes back. */
final class BasemapJourney extends WindowJourney {

  private MenuItem item(Predicate<MenuItem> wanted) {
    MenuBar menus = (MenuBar) find("#menus");
    return menus.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(Menu.class::isInstance)
        .flatMap(menu -> ((Menu) menu).getItems().stream())
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private MenuItem item(String id) {
    return item(each -> id.equals(each.getId()));
  }

  private void answer(String attribution, String approval) {
    await(() -> robot.lookup("#basemap-dialog").tryQuery().isPresent());
    act(() -> ((TextField) find("#basemap-attribution")).setText(attribution));
    act(() -> ((TextField) find("#basemap-approval")).setText(approval));
    robot.clickOn("Use this map");
  }

  @Test
  void aChosenFileIsUsedWithItsWordsUntilTheShippedMapIsWanted() {
    window.ports.chosen = Optional.of(Path.of("standard-map.geojson"));
    act(() -> item("basemap-choose").fire());
    answer("Ministry", "GS(2020)4619");
    await(() -> window.basemap.id().contains("GS(2020)4619"));
    assertThat(window.basemap.id()).contains("standard-map.geojson", "Ministry");
    await(() -> !item(each -> "standard-map.geojson".equals(each.getText())).isDisable());
    act(() -> item("basemap-shipped").fire());
    assertThat(window.basemap).isEqualTo(BasemapChoice.SHIPPED);
  }

  @Test
  void mapsOfTheFolderAreListed() {
    await(
        () ->
            item(each -> each.getId() != null && each.getId().equals("basemap-shipped")) != null
                && names().contains("approved.geojson"));
    act(() -> item(each -> "approved.geojson".equals(each.getText())).fire());
    answer("", "");
    await(() -> window.basemap.id().contains("approved.geojson"));
  }

  @Test
  void theWorldStaysBeneathAMapOfAPartUnlessItIsTakenAway() {
    CheckMenuItem world = (CheckMenuItem) item("basemap-world");
    assertThat(world.isDisable()).isTrue();
    open("nation.geojson");
    assertThat(window.basemap.world()).isTrue();
    act(() -> ((CheckMenuItem) item("basemap-world")).setSelected(false));
    act(() -> item("basemap-world").fire());
    assertThat(window.basemap.world()).isFalse();
    assertThat(window.basemap.id()).contains("nation.geojson");
    open("nation.geojson");
    assertThat(window.basemap.world()).as("remembered for the file").isFalse();
    open("world.geojson");
    assertThat(window.basemap.world()).as("a map of the world stands alone").isFalse();
    open("nation.geojson");
    assertThat(window.basemap.world()).isTrue();
  }

  private void open(String file) {
    window.ports.chosen = Optional.of(Path.of(file));
    window.basemap = BasemapChoice.SHIPPED;
    act(() -> item("basemap-choose").fire());
    answer("", "");
    await(() -> window.basemap.id().contains(file));
  }

  private List<String> names() {
    return item("basemap-shipped").getParentMenu().getItems().stream()
        .map(MenuItem::getText)
        .toList();
  }

  @Test
  void aDroppedFileIsAskedAboutAndABadOneChangesNothing() {
    window.ports.problems =
        List.of(new Problem("bad.geojson", 3, "5", "", ProblemCode.BAD_JSON, List.of()));
    MainWindow workbench = (MainWindow) stage.getScene().getRoot();
    act(() -> workbench.drop(List.of(Path.of("bad.geojson"))));
    answer("Ministry", "");
    await(() -> robot.lookup("#problem-table").tryQuery().isPresent());
    assertThat(robot.lookup("#problem-table").queryTableView().getItems().toString())
        .contains("bad.geojson", "3", "BAD_JSON");
    assertThat(window.basemap).isEqualTo(BasemapChoice.SHIPPED);
    robot.clickOn("Close");
  }

  @Test
  void otherFilesThatAreDroppedAreOpened() {
    Path file = Path.of("mine.meridian.json");
    window.ports.files.put(file, window.explorer.scenario().get().withName("Mine"));
    MainWindow workbench = (MainWindow) stage.getScene().getRoot();
    act(() -> workbench.drop(List.of(file)));
    await(() -> window.explorer.history().get().canUndo());
    assertThat(robot.lookup("#basemap-dialog").tryQuery()).isEmpty();
    MenuItem recent =
        item(each -> each.getText() != null && each.getText().endsWith("mine.meridian.json"));
    act(window.explorer::undo);
    act(recent::fire);
    await(() -> window.explorer.history().get().canUndo());
  }
}
