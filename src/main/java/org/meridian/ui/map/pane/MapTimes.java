package org.meridian.ui.map.pane;

import org.meridian.ui.map.pane.MapFrame.Stage;

/**
 * How long the latest pictures of the map took from the request to the swap on the screen, in
 * nanoseconds; 0 where there was none.
 *
 * @param preview the picture before, zoomed
 * @param first the strongest links, whether all follow at once or when the hand rests
 * @param whole everything
 */
public record MapTimes(long preview, long first, long whole) {

  /** Nothing drawn yet. */
  public static final MapTimes NONE = new MapTimes(0, 0, 0);

  MapTimes with(Stage stage, long nanos) {
    return switch (stage) {
      case PREVIEW -> new MapTimes(nanos, first, whole);
      case FIRST, MOVING -> new MapTimes(preview, nanos, whole);
      case WHOLE -> new MapTimes(preview, first, nanos);
    };
  }
}
