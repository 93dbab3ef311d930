package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.stage.WorldData;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.style.MapTheme;

/** A dataset opens on its own extent and stays on it until the reader moves the map. */
class OpeningExtentJourney {

  private static final Dataset FEW = WorldData.read("interconnectivity-2021");
  private static final Dataset WORLD = WorldData.openConnectivity();

  private final Map<String, String> kept = new HashMap<>();
  private ViewStage stage;
  private MapView map;
  private MapChoices choices;

  private void open(Dataset dataset) {
    stage =
        ViewStage.open(
            dataset,
            1000,
            680,
            tools -> {
              choices = new MapChoices(MapTools.settings(kept));
              map = MapTools.view(tools, choices);
              return map;
            });
    stage.await(map::isSettled);
  }

  private void then(Dataset dataset) {
    stage.run(() -> stage.explorer().open(dataset));
    stage.await(() -> stage.explorer().result().get().dataset() == dataset && map.isSettled());
  }

  private void resize(int width, int height) {
    stage.run(() -> map.navigator().resize(width, height, 1));
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private MapCamera camera() {
    return stage.ask(() -> map.navigator().camera().get());
  }

  private void assertAllInside(MapCamera seen) {
    double[] pixel = new double[2];
    for (City city : FEW.cities()) {
      assertThat(seen.toPixel(city.longitude(), city.latitude(), pixel)).isTrue();
      assertThat(pixel[0]).isBetween(seen.room().left(), (double) seen.width());
      assertThat(pixel[1]).isBetween(seen.room().top(), seen.height() - seen.room().bottom());
    }
    assertThat(seen.zoom()).isGreaterThan(1.3);
  }

  /** Map coordinate in the middle of what words leave free. */
  private static double middle(MapCamera seen) {
    return seen.mapX((seen.room().left() + seen.width()) / 2);
  }

  @Test
  void eachDatasetOpensOnItsCities() {
    open(FEW);
    MapCamera first = camera();
    assertAllInside(first);
    stage.keep("extent-2021-light-en");
    then(WORLD);
    assertThat(camera().zoom()).isCloseTo(1, within(1e-9));
    then(FEW);
    assertThat(camera()).isEqualTo(first);
    stage.wear(true, Language.CHINESE);
    stage.await(map::isSettled);
    stage.keep("extent-2021-dark-zh");
  }

  @Test
  void theFitHoldsWhenTheWindowChangesUntilTheMapIsMoved() {
    open(FEW);
    resize(700, 700);
    assertAllInside(camera());
    resize(1300, 500);
    assertAllInside(camera());
    stage.run(() -> map.navigator().pan(-120, 40));
    double zoom = camera().zoom();
    double x = middle(camera());
    resize(1000, 700);
    assertThat(camera().zoom()).isCloseTo(zoom, within(1e-9));
    assertThat(middle(camera())).isCloseTo(x, within(1e-9));
    stage.run(() -> map.reset());
    stage.await(map::isSettled);
    assertThat(camera().zoom()).as("home is the whole world").isCloseTo(1, within(1e-9));
    resize(900, 600);
    assertThat(camera().zoom()).isCloseTo(1, within(1e-9));
  }

  @Test
  void everyProjectionShowsThemAndAGlobeTurnsToThem() {
    open(FEW);
    for (String id : ProjectionNames.IDS) {
      stage.run(() -> choices.projection(id));
      stage.await(map::isSettled);
      assertThat(camera().projection().id()).isEqualTo(id);
      if (!id.equals("orthographic")) {
        assertAllInside(camera());
      }
    }
    stage.run(() -> choices.projection("orthographic"));
    assertThat(camera().projection().centralMeridian()).isBetween(70.0, 95.0);
    assertThat(kept.getOrDefault("map.lon", "0")).as("not a choice of the reader").startsWith("0");
    stage.run(() -> choices.projection("robinson"));
    assertThat(camera().projection().centralMeridian()).isZero();
  }

  @Test
  void smallMapsShareTheExtent() {
    open(FEW);
    stage.run(() -> map.multiples().set(true));
    stage.await(map::isSettled);
    MapCamera small = stage.ask(() -> map.sheet().get().orElseThrow().camera());
    assertAllInside(small);
    stage.keep("extent-2021-multiples");
  }

  @Test
  void circlesFollowTheSizeOfTheWindowAndOfWords() {
    open(FEW);
    double before = largestCircle();
    assertThat(before).isCloseTo(composedAnew(), within(1e-6));
    resize(440, 300);
    stage.await(map::isSettled);
    assertThat(largestCircle()).isLessThan(0.8 * before).isCloseTo(composedAnew(), within(1e-6));
    stage.run(() -> choices.change(now -> now.withText(200)));
    resize(2_880, 1_800);
    stage.await(map::isSettled);
    assertThat(largestCircle()).isCloseTo(composedAnew(), within(1e-6));
    assertThat(SceneComposer.room(camera(), choices.get())).isEqualTo(2);
  }

  private double largestCircle() {
    return stage.ask(() -> largest(map.exportScene()));
  }

  /** The largest circle of the same sight in a figure. */
  private double composedAnew() {
    return stage.ask(
        () -> {
          MapScene seen = map.exportScene();
          return largest(
              ShippedFigures.create()
                  .composer()
                  .compose(
                      stage.explorer().result().get(),
                      seen.options(),
                      seen.camera(),
                      Set.of(),
                      Language.ENGLISH,
                      MapTheme.LIGHT));
        });
  }

  private static double largest(MapScene scene) {
    double largest = 0;
    for (float radius : scene.symbols().radius()) {
      largest = Math.max(largest, radius);
    }
    return largest;
  }
}
