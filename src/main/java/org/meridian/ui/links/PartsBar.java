package org.meridian.ui.links;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A bar whose length tells a score and whose segments tell its parts, each in the colour of its
 * dimension and always in the same order.
 */
final class PartsBar extends Region {

  private static final double THICKNESS = 10;
  private static final double GAP = 1;

  private double[] parts = {};
  private double whole = 1;

  PartsBar() {
    getStyleClass().add("parts-bar");
    setMinWidth(24);
    setPrefHeight(THICKNESS);
  }

  /**
   * Shows parts.
   *
   * @param values in points; missing or negative ones take no room
   * @param full how many points fill the bar, above 0
   * @param colours of the parts
   */
  void show(double[] values, double full, List<Color> colours) {
    parts = values;
    whole = full;
    while (getChildren().size() > values.length) {
      getChildren().removeLast();
    }
    while (getChildren().size() < values.length) {
      getChildren().add(segment());
    }
    for (int part = 0; part < values.length; part++) {
      Region segment = (Region) getChildren().get(part);
      segment.setBackground(RowBackgrounds.of(colours.get(part)));
    }
    requestLayout();
  }

  private static Region segment() {
    Region segment = new Region();
    segment.setManaged(false);
    segment.setMouseTransparent(true);
    return segment;
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    double top = Math.round((getHeight() - THICKNESS) / 2);
    for (int part = 0; part < parts.length; part++) {
      double share = Double.isNaN(parts[part]) ? 0 : Math.max(0, parts[part] / whole);
      double length = share * getWidth();
      getChildren()
          .get(part)
          .resizeRelocate(x, top, Math.max(0, length - GAP), Math.min(THICKNESS, getHeight()));
      x += length;
    }
  }
}
