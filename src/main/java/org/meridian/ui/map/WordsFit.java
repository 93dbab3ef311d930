package org.meridian.ui.map;

import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/** Which words the map of the window has room for, by the size of the view in design pixels. */
final class WordsFit {

  private static final double ROOMY_WIDTH = 560;
  private static final double ROOMY_HEIGHT = 400;
  private static final double TITLED_HEIGHT = 280;

  private WordsFit() {}

  /**
   * What of the choices is drawn in a view of a size: credits stand below the map, and a small view
   * has no room for words in rows of their own.
   */
  static MapOptions fitted(MapOptions chosen, double width, double height) {
    MapOptions beside = chosen.without(LayerSwitch.SOURCES);
    return width >= ROOMY_WIDTH && height >= ROOMY_HEIGHT
        ? beside
        : beside.without(LayerSwitch.LEGEND, LayerSwitch.CAPTION);
  }

  /**
   * What is drawn under a camera.
   *
   * @param isOverlaid whether something is laid over the map: the title says what, in the sea of a
   *     low map too, unless it is narrow or hardly there
   */
  static MapOptions drawn(MapOptions chosen, MapCamera camera, boolean isOverlaid) {
    double width = camera.width() / camera.unit();
    double height = camera.height() / camera.unit();
    boolean isTitled = isOverlaid && width >= ROOMY_WIDTH && height >= TITLED_HEIGHT;
    MapOptions fitted = fitted(chosen, width, height);
    return isTitled ? fitted.with(LayerSwitch.CAPTION, chosen.shows(LayerSwitch.CAPTION)) : fitted;
  }
}
