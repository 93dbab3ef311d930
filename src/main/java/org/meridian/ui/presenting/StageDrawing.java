package org.meridian.ui.presenting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageMotion;
import org.meridian.scenario.story.StepMark;
import org.meridian.view.stage.InkStroke;

/** Draws pictures of a stage; called on workers, never on the JavaFX thread. */
@FunctionalInterface
public interface StageDrawing {

  /**
   * Draws a picture; the same order gives the same pixels.
   *
   * @throws IOException if a dataset cannot be read
   */
  PixelFrame draw(PictureOrder order) throws IOException;

  /**
   * The flight of the camera from one picture to another, which ends as the step unfolds from,
   * where it does.
   *
   * @param unfolds whether the step unfolds once the camera is there
   * @return empty where there is nothing to fly over
   * @throws IOException if a dataset cannot be read
   */
  default Optional<StageMotion> flight(PictureOrder from, PictureOrder to, boolean unfolds)
      throws IOException {
    return Optional.empty();
  }

  /**
   * Ties what was drawn by hand to what the picture shows: to places, where it is a map.
   *
   * @return a line a stroke
   * @throws IOException if a dataset cannot be read
   */
  default List<StepMark> tied(PictureOrder order, List<InkStroke> strokes) throws IOException {
    return List.of();
  }

  /**
   * What a step shows until it is there whole.
   *
   * @return empty where nothing of it moves
   * @throws IOException if a dataset cannot be read
   */
  default Optional<StageMotion> unfolding(PictureOrder order) throws IOException {
    return Optional.empty();
  }
}
