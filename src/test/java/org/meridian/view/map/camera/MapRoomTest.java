package org.meridian.view.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/** Words stand beside the whole map wherever the picture has the room. */
class MapRoomTest {

  private static MapCamera whole(String id, int width, int height, double unit) {
    MapProjection projection = ProjectionNames.named(id, 0, 0);
    MapRoom room = MapRoom.of(MapOptions.DEFAULT, projection, width, height, unit);
    return MapCamera.fitting(projection, width, height, unit, room);
  }

  @ParameterizedTest
  @CsvSource({
    "robinson,900,740,1",
    "robinson,1600,900,1",
    "mercator,700,1100,1",
    "robinson,1800,1480,2"
  })
  void theWholeMapLiesBetweenTitleAndKey(String id, int width, int height, double unit) {
    MapCamera camera = whole(id, width, height, unit);
    PlaneBounds box = camera.projection().inhabited();
    assertThat(camera.room().hasBand()).isTrue();
    assertThat(camera.py(box.maxY())).isGreaterThanOrEqualTo(camera.room().top());
    assertThat(camera.py(box.minY())).isLessThanOrEqualTo(height - camera.room().bottom());
    assertThat(camera.px(box.minX())).isGreaterThan(0);
    assertThat(camera.zoom()).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "robinson,640,300,1",
    "plate-carree,640,340,1",
    "orthographic,640,360,1",
    "mercator,800,450,1",
    "robinson,1280,600,2"
  })
  void inALowPictureTheKeyStandsBesideTheMap(String id, int width, int height, double unit) {
    MapCamera camera = whole(id, width, height, unit);
    PlaneBounds box = camera.projection().inhabited();
    assertThat(camera.room().isBeside()).isTrue();
    assertThat(camera.room().hasBand()).isFalse();
    assertThat(camera.px(box.minX())).isGreaterThanOrEqualTo(camera.room().left());
    assertThat(camera.px(box.maxX())).isLessThan(width);
    assertThat(camera.py(box.maxY())).isGreaterThanOrEqualTo(camera.room().top());
    assertThat(camera.py(box.minY())).isLessThanOrEqualTo(height - camera.room().bottom());
    assertThat(camera.zoom()).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"robinson,640,540,1", "robinson,400,400,1", "mercator,700,1100,1"})
  void inANarrowPictureCreditLinesStandBelowTheKey(String id, int width, int height, double unit) {
    MapCamera camera = whole(id, width, height, unit);
    PlaneBounds box = camera.projection().inhabited();
    assertThat(camera.room().hasBand()).isTrue();
    assertThat(camera.room().hasCredits()).isTrue();
    assertThat(camera.room().bottom()).isGreaterThan(camera.room().credits() + 60);
    assertThat(camera.py(box.minY())).isLessThanOrEqualTo(height - camera.room().bottom());
  }

  @Test
  void wordsThatLieOffTheMapTakeNothingFromIt() {
    assertThat(whole("orthographic", 1600, 500, 1).room()).isEqualTo(MapRoom.NONE);
  }

  @Test
  void aRectangularMapStaysClearOfTheTitle() {
    MapCamera camera = whole("plate-carree", 640, 340, 1);
    assertThat(camera.room().hasBand()).isFalse();
    assertThat(camera.py(camera.projection().bounds().maxY())).isGreaterThan(50);
  }

  @Test
  void withoutWordsTheMapTakesThePicture() {
    MapProjection projection = ProjectionNames.named("robinson", 0, 0);
    MapOptions bare =
        MapOptions.DEFAULT.without(LayerSwitch.LEGEND, LayerSwitch.CAPTION, LayerSwitch.SOURCES);
    assertThat(MapRoom.of(bare, projection, 900, 740, 1)).isEqualTo(MapRoom.NONE);
  }

  @Test
  void theMiddleBesideTheKeyIsKeptInAnotherSizeAndProjection() {
    MapCamera low = whole("robinson", 640, 360, 1);
    MapCamera high = whole("robinson", 900, 740, 1);
    MapCamera there = low.resized(900, 740, 1, high.room());
    assertThat(there.centreX()).isCloseTo(high.centreX(), within(1e-9));
    MapCamera back = there.resized(640, 360, 1, low.room());
    assertThat(back.centreX()).isCloseTo(low.centreX(), within(1e-9));
    MapCamera other = whole("mercator", 640, 360, 1);
    MapCamera turned = low.withProjection(other.projection(), other.room());
    assertThat(turned.centreX()).isCloseTo(other.centreX(), within(1e-9));
  }

  @Test
  void anotherSizeKeepsTheMiddleBesideTheWords() {
    MapCamera before = whole("robinson", 900, 740, 1);
    MapCamera after = before.resized(1600, 900, 1, whole("robinson", 1600, 900, 1).room());
    MapCamera straight = whole("robinson", 1600, 900, 1);
    assertThat(after.scale()).isCloseTo(straight.scale(), within(1e-6));
    assertThat(after.centreY()).isCloseTo(straight.centreY(), within(1e-9));
  }
}
