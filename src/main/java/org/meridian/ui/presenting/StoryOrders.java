package org.meridian.ui.presenting;

import java.util.List;
import org.meridian.render.stage.StageLook;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.motion.RevealSteps;

/**
 * The pictures of a story in the look of a moment.
 *
 * @param told the story
 * @param look how the stage looks
 */
record StoryOrders(StoryOnStage told, StageLook look) {

  /** The picture of a step. */
  PictureOrder order(int at) {
    return new PictureOrder(told.story().step(at), look, at + 1 + " / " + told.story().size());
  }

  /** The picture of what is tried out beside the story. */
  PictureOrder beside(StoryStep tried) {
    return new PictureOrder(tried, look, "");
  }

  /** What a step unfolds from; the step itself where it does not. */
  PictureOrder beginning(int at) {
    PictureOrder whole = order(at);
    StoryStep step = whole.step();
    return step.entry()
        .reveal()
        .map(how -> whole.showing(RevealSteps.at(step, how, told.about(step), 0)))
        .orElse(whole);
  }

  /** The pictures to be drawn about a step, the most urgent first. */
  List<PictureOrder> around(int at) {
    int after = Math.min(at + 1, told.story().size() - 1);
    return List.of(
        order(at), order(after), beginning(after), order(Math.max(at - 1, 0)), beginning(at));
  }
}
