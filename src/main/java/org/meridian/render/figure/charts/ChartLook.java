package org.meridian.render.figure.charts;

import java.util.Optional;
import org.meridian.render.label.LabelBox;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;

/**
 * How a chart is painted.
 *
 * @param style colours
 * @param words language
 * @param room where, in design pixels
 * @param hovered what the pointer or the keyboard is on
 */
public record ChartLook(
    MapStyle style, Messages words, LabelBox room, Optional<ChartSpots.ChartHit> hovered) {

  /** Whether a mark is the one that is pointed at. */
  boolean isHovered(String key) {
    return hovered.filter(hit -> hit.key().equals(key)).isPresent();
  }
}
