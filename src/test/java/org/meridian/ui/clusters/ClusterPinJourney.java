package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.clustering.ClusterChange;
import org.meridian.scenario.clustering.ClusterChange.ClusterFate;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.view.clusters.ClusterScene;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;

/** A setting is pinned, and others are compared with it. */
final class ClusterPinJourney extends ClusterStage {

  @Test
  void thePinnedOutlinesStayAndATableSaysWhatBecameOfThem() {
    act(() -> stage.find("clusters-pin", Button.class).fire());
    at(254.5);
    stage.await(map::isSettled);

    assertThat(dashes()).isEqualTo(21);
    assertThat(stage.ask(() -> map.exportScene().legend().classes()))
        .filteredOn(MapLegend.ColourSample::isDashed)
        .singleElement()
        .satisfies(sample -> assertThat(sample.text()).startsWith("dashed: within 150 km"));
    assertThat(text("clusters-pinned"))
        .startsWith("Pinned: within 150 km, at least 3 cities.")
        .contains("merged");
    act(() -> stage.find("strip-comparison", ToggleButton.class).fire());
    assertThat(stage.find("survival-strip", Node.class).isVisible()).isFalse();
    assertThat(fate("hong-kong")).isEqualTo(ClusterFate.MERGED);
    assertThat(fate("shanghai")).isEqualTo(ClusterFate.MERGED);
    assertThat(fate("san-francisco")).isEqualTo(ClusterFate.SAME);
    assertThat(stage.ask(() -> map.exportScene().legend().classes()))
        .anyMatch(entry -> entry.text().equals("dashed: within 150 km, at least 3 cities"));

    act(() -> stage.wear(false, Language.CHINESE));
    assertThat(text("clusters-pinned")).startsWith("\u5df2\u56fa\u5b9a");
    act(() -> stage.find("clusters-unpin", Button.class).fire());
    stage.await(map::isSettled);
    assertThat(dashes()).isZero();
    assertThat(stage.find("survival-strip", Node.class).isVisible()).isTrue();
    act(() -> stage.explorer().undo());
    assertThat(bench.settings().pinned()).isPresent();
    act(() -> stage.explorer().undo());
    act(() -> stage.explorer().undo());
    assertThat(bench.settings().pinned()).isEmpty();
    assertThat(stage.explorer().history().get().canUndo()).isFalse();
  }

  @Test
  void everythingIsExportedFromOneMenu() {
    MenuButton menu = stage.find("clusters-export", MenuButton.class);
    assertThat(ids(menu)).doesNotContain("clusters.export.changes");
    act(() -> stage.find("clusters-pin", Button.class).fire());
    at(200);
    assertThat(ids(menu))
        .containsExactly(
            "clusters.export.picture.png",
            "clusters.export.picture.svg",
            "clusters.export.picture.pdf",
            "clusters.export.members",
            "clusters.export.rows",
            "clusters.export.links",
            "clusters.export.names",
            "clusters.export.tree",
            "clusters.export.changes",
            "clusters.export.outlines");
    act(
        () ->
            menu.getItems().stream()
                .filter(item -> item.getId() != null && !(item instanceof Menu))
                .forEach(MenuItem::fire));
    assertThat(pictures)
        .containsExactly(
            FileDialogs.DialogFileKind.PNG,
            FileDialogs.DialogFileKind.SVG,
            FileDialogs.DialogFileKind.PDF);
    assertThat(exports.stream().map(ClusterExport::file))
        .containsExactly(
            ClusterExport.ClusterFile.MEMBERS,
            ClusterExport.ClusterFile.ROWS,
            ClusterExport.ClusterFile.NAMES,
            ClusterExport.ClusterFile.TREE,
            ClusterExport.ClusterFile.CHANGES,
            ClusterExport.ClusterFile.OUTLINES);
    assertThat(exports).allMatch(export -> export.content() == clusters());
  }

  private List<String> ids(MenuButton menu) {
    return stage.ask(
        () -> menu.getItems().stream().map(MenuItem::getId).filter(Objects::nonNull).toList());
  }

  private long dashes() {
    return stage.ask(
        () ->
            map.exportScene().marks(ClusterScene.OUTLINES, AreaMarks.NONE).areas().stream()
                .filter(area -> area.number() < 0)
                .count());
  }

  private String text(String id) {
    return stage.ask(() -> stage.find(id, Label.class).getText());
  }

  private ClusterFate fate(String city) {
    var pinned = clusters().comparison().orElseThrow().pinned();
    return table().getItems().stream()
        .filter(change -> change.from().isPresent())
        .filter(change -> pinned.memberIds(change.from().orElseThrow()).contains(city))
        .map(ClusterChange::fate)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private TableView<ClusterChange> table() {
    return (TableView<ClusterChange>) stage.find("cluster-comparison", TableView.class);
  }
}
