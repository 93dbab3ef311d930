package org.meridian.render.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.geo.Bounds;
import org.meridian.geo.MapProjection;
import org.meridian.geo.Projections;

/** Words stand beside the whole map wherever the picture has the room. */
class MapRoomTest {

  private static MapCamera whole(String id, int width, int height, double unit) {
    MapProjection projection = Projections.named(id, 0, 0);
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
    Bounds box = camera.projection().bounds();
    assertThat(camera.room().hasBand()).isTrue();
    assertThat(camera.py(box.maxY())).isGreaterThanOrEqualTo(camera.room().top());
    assertThat(camera.py(box.minY())).isLessThanOrEqualTo(height - camera.room().bottom());
    assertThat(camera.px(box.minX())).isGreaterThan(0);
    assertThat(camera.zoom()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aLowPictureKeepsTheSizeOfTheMap() {
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
    MapProjection projection = Projections.named("robinson", 0, 0);
    MapOptions bare =
        MapOptions.DEFAULT.without(MapLayer.LEGEND, MapLayer.CAPTION, MapLayer.SOURCES);
    assertThat(MapRoom.of(bare, projection, 900, 740, 1)).isEqualTo(MapRoom.NONE);
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
