package org.meridian.ui.presenting;

import org.meridian.render.stage.StageLook;
import org.meridian.scenario.story.StoryStep;

/**
 * A picture that the stage needs.
 *
 * @param step what is shown
 * @param look in which language, colours and size
 * @param place which step it is, such as {@code 2 / 8}; blank for one beside the story
 */
public record PictureOrder(StoryStep step, StageLook look, String place) {}
