package org.meridian.ui.presenting;

import org.meridian.render.stage.StageLook;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;

/**
 * A picture that the stage needs.
 *
 * @param step what is shown
 * @param look in which language, colours and size
 * @param place which step it is, such as {@code 2 / 8}; blank for one beside the story
 */
public record PictureOrder(StoryStep step, StageLook look, String place) {

  /** The same with something else shown. */
  PictureOrder showing(StoryStep other) {
    return new PictureOrder(other, look, place);
  }

  /** Whether the picture is a map. */
  boolean isMap() {
    return Views.find(step.viewpoint().view())
        .filter(view -> view.uses(ViewOption.MAP))
        .isPresent();
  }
}
