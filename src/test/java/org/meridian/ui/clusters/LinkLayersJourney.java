package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.Dataset;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.wording.Language;
import org.meridian.ui.clusters.layers.LayersView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.map.options.MapOptions;

/** Layers of links between clusters are chosen, seen side by side and undone. */
final class LinkLayersJourney extends ClusterStage {

  private LayersView layers;

  @Override
  Parent view(ViewStage.Tools tools) {
    HBox bench = (HBox) super.view(tools);
    layers =
        new LayersView(
            tools.explorer(),
            tools.messages(),
            this.bench,
            new ClusterFinder(ShippedNames.read()),
            new MapChoices(MapTools.settings(Map.of())),
            new MapPane.Drawing(
                MapTools.RENDERER,
                ShippedFigures.composer(ShippedFigures.maps()),
                tools.background()));
    StackPane page = new StackPane(layers);
    HBox.setHgrow(page, Priority.ALWAYS);
    bench.getChildren().set(1, page);
    return bench;
  }

  private int rows() {
    return size("layer-figures");
  }

  private int size(String table) {
    return stage.find(table, TableView.class).getItems().size();
  }

  private String title(int at) {
    return stage.find("layer-title-" + at, Label.class).getText();
  }

  private List<String> chosen() {
    return stage.explorer().scenario().get().clusters().links().layers();
  }

  @Test
  void theFirstLayersStandSideBySideUnderOneCameraAndAreOneStepOfUndo() {
    assertThat(layers.exported().orElseThrow().emptyReason()).isPresent();

    act(() -> stage.find("layers-choose", Button.class).fire());
    stage.await(layers::isSettled);

    assertThat(chosen()).hasSize(1);
    assertThat(rows()).isEqualTo(1);
    assertThat(title(0)).isEqualTo("Air routes");
    assertThat(size("layer-pairs")).isGreaterThan(50);
    assertThat(layers.exported().orElseThrow().map().camera()).isPresent();

    act(() -> stage.wear(true, Language.CHINESE));
    stage.await(layers::isSettled);
    assertThat(title(0)).isEqualTo("\u822a\u7ebf");

    act(stage.explorer()::undo);
    assertThat(chosen()).isEmpty();
    stage.await(() -> rows() == 0);
  }

  @Test
  void linksThatAddUpAreChosenBeforeMeansOfDistances() {
    Dataset shipped =
        ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
    stage.run(() -> stage.explorer().open(shipped));
    await();
    act(() -> stage.find("layers-choose", Button.class).fire());

    assertThat(chosen())
        .hasSize(3)
        .doesNotContain("link_distance")
        .allMatch(id -> shipped.indicator(id).orElseThrow().strength() == StrengthRule.SUM);
    stage.await(layers::isSettled);
    stage.await(this::isFilled);
  }

  /** Whether the world fills the first map: no empty sea above and below. */
  private boolean isFilled() {
    Region map = stage.find("layer-map-0", Region.class);
    PlaneBounds world = MapOptions.DEFAULT.projection().toProjection().inhabited();
    return map.getWidth() > 100
        && Math.abs(map.getHeight() - map.getWidth() * world.height() / world.width()) < 3;
  }
}
