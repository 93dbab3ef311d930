package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.address.CityAddress;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.groups.NoteEdits;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.state.TextScale;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.options.LayerSwitch;

/** A planner chooses what the map of the sample world shows, and sets small maps side by side. */
class MapLayersJourney extends SampleMapJourney {

  @Test
  void layersAreSwitched() {
    stage.robot().clickOn("#map-layers-button");
    stage.keep("map-layers");
    CheckBox links = stage.find("map-layer-LINKS", CheckBox.class);
    assertThat(stage.ask(links::isSelected)).isTrue();
    stage.robot().clickOn(links);
    settle();
    assertThat(choices.get().shows(LayerSwitch.LINKS)).isFalse();
    stage.keep("map-no-links");
    stage.wear(true, Language.CHINESE);
    settle();
    stage.keep("map-layers-dark-zh");
    stage.robot().push(KeyCode.ESCAPE);
    assertThat(stage.find("map-layers", MapPanel.class).isVisible()).isFalse();
  }

  @Test
  void escapeClosesThePaneFromTheButtonThatOpenedIt() {
    stage.robot().clickOn("#map-layers-button");
    MapPanel layers = stage.find("map-layers", MapPanel.class);
    assertThat(stage.ask(layers::isVisible)).isTrue();
    stage.robot().push(KeyCode.ESCAPE);
    assertThat(stage.ask(layers::isVisible)).isFalse();
  }

  @Test
  void wordsOnTheMapGrowOnTheScreenAndInExports() {
    double before = nameHeight();
    stage.run(() -> stage.explorer().mapText().set(TextScale.PERCENT_250));
    settle();
    stage.keep("map-text-250");
    assertThat(choices.get().textPercent()).isEqualTo(250);
    assertThat(stage.ask(map::exportScene).options().textPercent()).isEqualTo(250);
    assertThat(stage.ask(map::exportSight).options().textPercent()).isEqualTo(250);
    assertThat(nameHeight()).isCloseTo(2.5 * before, within(1e-6));
    stage.robot().clickOn("#map-multiples-button");
    settle();
    stage.keep("map-multiples-text-250");
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().options()))
        .allMatch(options -> options.textPercent() == 250);
  }

  private double nameHeight() {
    MapScene scene = stage.ask(map::exportScene);
    LabelBox box = MapTools.RENDERER.place(scene, Map.of()).getFirst().box();
    return box.bottom() - box.top();
  }

  @Test
  void severalMapsStandSideBySideUnderOneCamera() {
    stage.robot().clickOn("#map-multiples-button");
    settle();
    List<MapPane> panes = small();
    assertThat(panes).hasSizeGreaterThan(1);
    stage.keep("map-multiples");
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).doesNotHaveDuplicates();
    MapCamera before = camera(panes.getFirst());
    stage.wheel(panes.getLast(), new Point2D(80, 60), 120);
    settle();
    assertThat(camera(panes.getFirst()).scale()).isGreaterThan(before.scale() * 1.2);
    assertThat(panes).allMatch(pane -> camera(pane).equals(camera(panes.getFirst())));
    String second =
        stage.ask(() -> map.sheet().get().orElseThrow().options().get(1).symbols().node());
    stage.robot().clickOn("#multiple-title-1");
    settle();
    assertThat(choices.get().symbols().node()).isEqualTo(second);
    assertThat(stage.ask(() -> map.sheet().get())).isEmpty();
  }

  @Test
  void whatTheSmallMapsShowIsChosen() {
    stage.robot().clickOn("#map-multiples-button");
    settle();
    int before = small().size();
    stage.robot().clickOn("#multiples-choice");
    stage.robot().clickOn("#multiple-");
    settle();
    assertThat(small()).hasSize(before + 1);
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).contains("Total score");
    String dataset =
        stage.ask(() -> map.sheet().get().orElseThrow().results().getFirst().dataset().id());
    assertThat(choices.multiples(dataset)).hasSize(before + 1).contains("part ");
    stage.robot().push(KeyCode.ESCAPE);
    stage.wear(true, Language.CHINESE);
    settle();
    assertThat(stage.ask(() -> map.sheet().get().orElseThrow().titles())).contains("总分");
    stage.keep("map-multiples-dark-zh");
  }

  private List<MapPane> small() {
    return stage.ask(
        () ->
            IntStream.range(0, map.sheet().get().orElseThrow().titles().size())
                .mapToObj(at -> (MapPane) map.lookup("#multiple-map-" + at))
                .toList());
  }

  private MapCamera camera(MapPane pane) {
    return stage.ask(() -> pane.drawn().get().scene().camera());
  }

  @Test
  void everyLayerShowsInThePicture() {
    Set<LayerSwitch> drawn = EnumSet.copyOf(LayersPanel.OFFERED);
    drawn.remove(LayerSwitch.NOTES);
    for (LayerSwitch layer : drawn) {
      int[] before = pixels();
      stage.run(() -> choices.layer(layer, !choices.get().shows(layer)));
      settle();
      assertThat(pixels()).as(layer.name()).isNotEqualTo(before);
      stage.run(() -> choices.layer(layer, !choices.get().shows(layer)));
      settle();
    }
  }

  @Test
  void notesOnCitiesStandWithThoseOfTheMapWhereAskedFor() {
    String city = SampleNetwork.world().city(0).id();
    Note note = new Note(CityAddress.of(city), LocalText.same("a port of old"), "atlas", "1999");
    stage.run(() -> stage.explorer().commit("notes.step.added", now -> NoteEdits.added(now, note)));
    settle();
    assertThat(notes()).noneMatch(line -> line.contains("a port of old"));
    stage.run(() -> choices.layer(LayerSwitch.NOTES, true));
    settle();
    assertThat(notes()).anyMatch(line -> line.contains("a port of old") && line.contains("atlas"));
  }

  private List<String> notes() {
    return stage.ask(() -> map.exportScene().words().caption().notes());
  }

  @Test
  void aCorridorIsToldOf() {
    stage.run(
        () ->
            choices.change(
                now ->
                    now.with(LayerSwitch.CORRIDORS, true)
                        .with(LayerSwitch.CITIES, false)
                        .with(LayerSwitch.LINKS, false)));
    settle();
    stage.keep("map-corridors");
    LinkMarks lines =
        stage.ask(() -> map.exportScene().marks(MapLayer.CORRIDORS, LinkLayerMarks.NONE).marks());
    int line = lines.size() - 1;
    int middle = (lines.paths().start(line) + lines.paths().end(line)) / 2;
    float[] xy = lines.paths().xy();
    Point2D at = new Point2D(camera().px(xy[2 * middle]), camera().py(xy[2 * middle + 1]));
    stage.robot().moveTo(stage.at(area, at.getX(), at.getY()));
    assertThat(stage.ask(() -> map.pointing().tip().words()))
        .contains(
            stage.ask(
                () ->
                    map.exportScene()
                        .marks(MapLayer.CORRIDORS, LinkLayerMarks.NONE)
                        .names()
                        .get(line)));
    stage.keep("map-corridor-hover");
  }
}
