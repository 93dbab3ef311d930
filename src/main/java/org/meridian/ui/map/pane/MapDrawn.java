package org.meridian.ui.map.pane;

import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.MapScene;

/**
 * A picture of the map that is ready to be shown.
 *
 * @param stage how complete it is
 * @param picture the pixels
 * @param scene what it shows
 * @param result what it was made from
 * @param askedAt when it was asked for, as {@link System#nanoTime} has it
 */
public record MapDrawn(
    Stage stage, SharedPicture picture, MapScene scene, ScenarioResult result, long askedAt) {

  /** How complete a picture is. */
  public enum Stage {
    /** The picture before, zoomed. */
    PREVIEW,
    /** The strongest links over what is there of the base. */
    FIRST,
    /** Everything. */
    WHOLE
  }
}
