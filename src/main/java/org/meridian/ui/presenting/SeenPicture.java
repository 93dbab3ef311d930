package org.meridian.ui.presenting;

import java.util.Optional;
import javafx.scene.image.Image;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.story.StepArrival;

/**
 * What an audience sees at this moment.
 *
 * @param still the step as it is at rest
 * @param moving what moves over it
 * @param fades whether it comes out of what was seen before
 */
public record SeenPicture(StagePicture still, Optional<MovingPart> moving, boolean fades) {

  /**
   * A part of the stage that moves.
   *
   * @param image of the same shape, maybe coarser
   * @param place in pixels of the stage
   */
  public record MovingPart(Image image, LabelBox place) {}

  /** A step at rest. */
  static SeenPicture of(StagePicture still) {
    return new SeenPicture(still, Optional.empty(), false);
  }

  SeenPicture fading(boolean fading) {
    return new SeenPicture(still, moving, fading);
  }

  /** Whether the step comes with a fade when it follows another. */
  static boolean comesFading(StagePicture before, StagePicture next) {
    return isOtherStep(before, next) && next.order().step().entry().arrival() != StepArrival.CUT;
  }

  /** Whether one step follows another in one look. */
  static boolean isOtherStep(StagePicture before, StagePicture next) {
    return !before.order().step().id().equals(next.order().step().id())
        && before.order().look().equals(next.order().look());
  }
}
