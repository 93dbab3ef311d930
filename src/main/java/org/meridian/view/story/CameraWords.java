package org.meridian.view.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapCanvas;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/**
 * A camera as numbers: width, height and unit of the picture, scale and middle, and the room that
 * is kept for words (left, top, bottom, credits). In a picture of the same size all is seen as it
 * was, to the last bit; in another the zoom and the middle are the same.
 */
final class CameraWords {

  /** So many numbers. */
  static final int COUNT = 10;

  private CameraWords() {}

  static List<String> of(MapCamera camera) {
    return DoubleStream.of(
            camera.width(),
            camera.height(),
            camera.unit(),
            camera.scale(),
            camera.centreX(),
            camera.centreY(),
            camera.room().left(),
            camera.room().top(),
            camera.room().bottom(),
            camera.room().credits())
        .mapToObj(ChoiceWriter::written)
        .toList();
  }

  static Optional<MapCamera> read(double[] is, MapOptions options, ChoiceReader in) {
    boolean sound =
        is[0] >= 1
            && is[0] <= Short.MAX_VALUE
            && is[1] >= 1
            && is[1] <= Short.MAX_VALUE
            && is[2] > 0
            && is[3] > 0
            && DoubleStream.of(is).skip(6).allMatch(room -> room >= 0);
    if (!sound) {
      in.report(
          "map.camera",
          String.join(" ", in.words("map.camera", List.of())),
          MisfitReason.WRONG_NUMBER,
          "");
      return Optional.empty();
    }
    MapRoom room = new MapRoom(is[6], is[7], is[8], is[9]);
    return Optional.of(
        new MapCamera(
            new MapCanvas((int) is[0], (int) is[1], is[2], room),
            options.projection().toProjection(),
            is[3],
            is[4],
            is[5]));
  }
}
