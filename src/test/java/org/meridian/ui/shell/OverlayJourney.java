package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.map.options.BasemapChoice;

/** A planner lays zones of her own over the map, hides them, and takes them away. */
final class OverlayJourney extends WindowJourney {

  private MenuItem item(String id) {
    MenuBar menus = (MenuBar) find("#menus");
    return menus.getMenus().stream()
        .flatMap(OverlayJourney::inside)
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<MenuItem> inside(MenuItem item) {
    return item instanceof Menu menu
        ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(OverlayJourney::inside))
        : Stream.of(item);
  }

  private void add(String file) {
    window.ports.chosen = Optional.of(Path.of(file));
    act(() -> item("overlays-add").fire());
    await(() -> window.overlays.contains(file));
  }

  @Test
  void layersAreAddedSwitchedAndRemoved() {
    add("zones.geojson");
    add("ports.geojson");
    assertThat(window.overlays).containsExactly("zones.geojson", "ports.geojson");
    CheckMenuItem shown = (CheckMenuItem) item("overlay-shown-zones.geojson");
    assertThat(shown.isSelected()).isTrue();
    act(
        () -> {
          shown.setSelected(false);
          shown.fire();
        });
    assertThat(window.overlays).containsExactly("ports.geojson");
    assertThat(((CheckMenuItem) item("overlay-shown-zones.geojson")).isSelected()).isFalse();
    act(() -> item("overlay-remove-ports.geojson").fire());
    assertThat(window.overlays).isEmpty();
  }

  @Test
  void aDroppedMapCanBeLaidOverTheMapInstead() {
    MainWindow workbench = (MainWindow) stage.getScene().getRoot();
    act(() -> workbench.drop(List.of(Path.of("zones.geojson"))));
    await(() -> robot.lookup("#basemap-over").tryQuery().isPresent());
    robot.clickOn("#basemap-over");
    await(() -> window.overlays.contains("zones.geojson"));
    assertThat(window.basemap).isEqualTo(BasemapChoice.SHIPPED);
  }

  @Test
  void aSpoiltLayerIsToldAndChangesNothing() {
    window.ports.problems =
        List.of(new Problem("bad.geojson", 3, "", "", ProblemCode.BAD_JSON, List.of()));
    window.ports.chosen = Optional.of(Path.of("bad.geojson"));
    act(() -> item("overlays-add").fire());
    await(() -> robot.lookup("#problem-table").tryQuery().isPresent());
    assertThat(window.overlays).isEmpty();
    robot.clickOn("Close");
  }

  @Test
  void theMenuSpeaksBothLanguages() {
    assertThat(item("overlays-menu").getText()).isEqualTo("Layers of your own");
    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> item("overlays-menu").getText().equals("自有图层"));
    assertThat(item("overlays-add").getText()).startsWith("添加 GeoJSON");
  }
}
