package org.meridian.ui.presenting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meridian.model.wording.LocalText;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.DrawnStep;
import org.meridian.render.stage.StageMotion;
import org.meridian.render.stage.StepFit;
import org.meridian.scenario.story.StepMark;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;

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
   * Draws a picture and says how it fits on the stage.
   *
   * @throws IOException if a dataset cannot be read
   */
  default DrawnStep drawn(PictureOrder order) throws IOException {
    return new DrawnStep(draw(order), StepFit.WHOLE);
  }

  /**
   * Tells a picture in words, for whoever does not see it.
   *
   * @return blank where there is nothing to tell beside title and text
   * @throws IOException if a dataset cannot be read
   */
  default String told(PictureOrder order) throws IOException {
    return "";
  }

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
   * The callout whose words lie under a point of a picture.
   *
   * @throws IOException if a dataset cannot be read
   */
  default Optional<HeldCallout> callout(PictureOrder order, StagePoint at) throws IOException {
    return Optional.empty();
  }

  /**
   * The marks of a step with a callout put elsewhere.
   *
   * @param left where the hand left it
   * @throws IOException if a dataset cannot be read
   */
  default List<StepMark> moved(PictureOrder order, HeldCallout held, StagePoint left)
      throws IOException {
    return order.step().marks();
  }

  /**
   * The marks of a step with one more callout, tied to what the picture shows there.
   *
   * @param words what it says; blank for the name of its city
   * @throws IOException if a dataset cannot be read
   */
  default List<StepMark> pinned(PictureOrder order, StagePoint at, LocalText words)
      throws IOException {
    return order.step().marks();
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
