package org.meridian.ui.map.pane;

import java.util.Set;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * What the map should show.
 *
 * @param result the content
 * @param options what of it
 * @param camera what part, and how large
 * @param selected ids of selected cities
 * @param language of words
 * @param theme of colours
 * @param askedAt when it was asked for, as {@link System#nanoTime} has it
 */
record MapWish(
    ScenarioResult result,
    MapOptions options,
    MapCamera camera,
    Set<String> selected,
    Language language,
    MapTheme theme,
    long askedAt) {

  /** Whether both ask for the same picture. */
  boolean isSameAs(MapWish other) {
    return hasSceneOf(other) && camera.equals(other.camera);
  }

  /** Whether both differ in the camera alone, and that only in place and scale. */
  boolean hasSceneOf(MapWish other) {
    return result == other.result
        && options.equals(other.options)
        && selected.equals(other.selected)
        && language == other.language
        && theme == other.theme
        && camera.projection() == other.camera.projection()
        && camera.unit() == other.camera.unit();
  }
}
