package org.meridian.ui.clusters.layers;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.layers.LayerRow;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** One layer of links between clusters as a small map, with its title and colour. */
final class LayerMap extends VBox {

  private static final int FEW_LABELS = 6;

  /** Names are written from so many times the scale of the whole map on. */
  private static final double NEAR = 2.5;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MapChoices choices;
  private final MapNavigator navigator;
  private final MapPane pane;
  private final Label title = new Label();
  private final Region mark = new Region();
  private ScenarioResult result;
  private SceneOverlay overlay = SceneOverlay.NONE;

  LayerMap(
      int at,
      Explorer explorer,
      LiveMessages messages,
      MapChoices choices,
      MapNavigator navigator,
      MapPane.Drawing drawing) {
    this.explorer = explorer;
    this.messages = messages;
    this.choices = choices;
    this.navigator = navigator;
    pane = new MapPane(explorer, messages, navigator, new Layer(), drawing);
    pane.setId("layer-map-" + at);
    pane.accessibleTextProperty().bind(title.textProperty());
    mark.getStyleClass().add("layer-mark");
    mark.setMinSize(14, 3);
    mark.setMaxSize(14, 3);
    title.setGraphic(mark);
    title.setId("layer-title-" + at);
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().setAll(title, pane);
  }

  /** As high as a map of the world of a width is under its title, in pixels. */
  double filled(double width) {
    PlaneBounds world = choices.get().projection().toProjection().inhabited();
    return title.getHeight() + width * world.height() / world.width();
  }

  /** How high its title is, in pixels; 0 before it is laid out. */
  ReadOnlyDoubleProperty headed() {
    return title.heightProperty();
  }

  /** Whether only a part of the map is shown, where names have room beside what they name. */
  private boolean isNear() {
    MapCamera now = navigator.camera().get();
    return now != null
        && now.scale()
            > NEAR
                * MapCamera.fitting(now.projection(), now.width(), now.height(), now.unit())
                    .scale();
  }

  private final class Layer implements MapPane.Content {

    @Override
    public ScenarioResult result() {
      return result;
    }

    @Override
    public MapOptions options() {
      MapOptions chosen = choices.get();
      int few = isNear() ? FEW_LABELS : 0;
      return LayersView.quiet(chosen).withLabels(Math.min(few, chosen.labelCount()));
    }

    @Override
    public SceneOverlay overlay() {
      return overlay;
    }
  }

  /** Shows a layer; the overlay lays it over the map of its result. */
  void show(LayerRow row, SceneOverlay laidOver) {
    result = row.analysis().result();
    overlay = laidOver;
    title.setText(row.layer().title(row.analysis(), messages));
    MapStyle style = MapStyle.of(MapTheme.of(explorer.dark().get()));
    var colour = ToolkitColour.of(row.layer().colour(style));
    mark.setBackground(Background.fill(colour));
    pane.refresh();
  }

  void refresh() {
    pane.refresh();
  }

  boolean isSettled() {
    return pane.isSettled();
  }
}
