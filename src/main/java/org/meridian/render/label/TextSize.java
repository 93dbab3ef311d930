package org.meridian.render.label;

import org.meridian.view.map.marks.MapLabel;

/** Measures names as they will be drawn. */
public interface TextSize {

  /** Width of a name in pixels. */
  double width(MapLabel label);

  /** Height of a name in pixels, from the highest to the lowest ink. */
  double height(MapLabel label);
}
