package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import org.meridian.view.charts.ChartContent;

/**
 * Paints charts of one kind, the same in window and figures. Thread-safe.
 *
 * @param <C> the type of content
 */
@FunctionalInterface
public interface ChartPainter<C extends ChartContent> {

  /** Paints a content that is not empty; says where what stands. */
  ChartSpots paint(Graphics2D g, C content, ChartLook look);
}
