package org.meridian.ui.surface;

import javafx.scene.layout.Region;

/**
 * A place of its own for something that changes within a fixed size: it lays itself out without
 * those around it. In a cell of a table that matters, for a cell that asks to be laid out has the
 * table make all its rows anew.
 */
public final class LayoutIsland extends Region {

  private final Region content;

  /**
   * @param content as high as it prefers to be, and as wide as there is room
   */
  public LayoutIsland(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }
}
