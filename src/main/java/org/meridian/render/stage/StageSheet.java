package org.meridian.render.stage;

import java.util.Optional;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.marks.MarkedFigure;
import org.meridian.render.story.marks.StepCallouts;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.style.MapStyle;

/**
 * A step laid out on a stage, not drawn yet.
 *
 * @param ground under the words, 0xAARRGGBB
 */
record StageSheet(StageLayout layout, ExportFigure figure, MapStyle style, int ground)
    implements StepCallouts.FigurePage {

  private static final double SLACK = 0.01;

  PixelFrame paint() {
    return StagePainter.paint(layout, figure, style, ground);
  }

  /** The figure, where it is one map whose camera can move. */
  Optional<MovableFigure> movable() {
    return MarkedFigure.bare(figure) instanceof MovableFigure map
        ? Optional.of(map)
        : Optional.empty();
  }

  /** The same sheet with another figure of the same size. */
  StageSheet showing(ExportFigure other) {
    return new StageSheet(layout, other, style, ground);
  }

  /** Whether the figure is no higher than its room. */
  boolean isFitting() {
    return StagePainter.fits(layout, figure);
  }

  /** What is left out of the figure, and how large it is drawn. */
  StepFit fit() {
    double share = StagePainter.drawn(layout, figure) / layout.size().unit();
    double least = layout.size().leastShare();
    boolean isSmall = movable().isEmpty() && share < least - SLACK;
    return new StepFit(figure.leftOut(), isSmall ? share : 1);
  }

  /** The row of the stage where the figure begins. */
  int top() {
    return (int) layout.figure().top();
  }

  /** A point of the stage on the figure, in design pixels of the figure; may lie beside it. */
  @Override
  public double[] onFigure(StagePoint point) {
    double drawn = StagePainter.drawn(layout, figure);
    double left = StagePainter.left(layout, figure);
    return new double[] {
      (point.across() * layout.size().width() - left) / drawn,
      (point.down() * layout.size().height() - top()) / drawn
    };
  }

  /** A point of the figure, in design pixels, on the stage. */
  @Override
  public StagePoint onPage(double x, double y) {
    double drawn = StagePainter.drawn(layout, figure);
    double left = StagePainter.left(layout, figure);
    return new StagePoint(
        (x * drawn + left) / layout.size().width(), (y * drawn + top()) / layout.size().height());
  }

  /** What a map in the upper part of the figure covers of the stage. */
  LabelBox place(MovingMap map, double scale) {
    double larger = layout.size().unit() / scale;
    return new LabelBox(
        0, top(), map.camera().width() * larger, top() + map.camera().height() * larger);
  }

  /** Lets a picture of the map come out of the ground, as at rest. */
  void fade(PixelFrame map, double scale) {
    int depth = Math.min(map.height(), (int) Math.round(StagePainter.FADE * scale));
    for (int row = 0; row < depth; row++) {
      int share = 256 * row / depth;
      for (int at = row * map.width(); at < (row + 1) * map.width(); at++) {
        map.argb()[at] = mixed(map.argb()[at], ground, share);
      }
    }
  }

  private static int mixed(int pixel, int ground, int share) {
    int red = between(pixel >> 16 & 0xFF, ground >> 16 & 0xFF, share);
    int green = between(pixel >> 8 & 0xFF, ground >> 8 & 0xFF, share);
    int blue = between(pixel & 0xFF, ground & 0xFF, share);
    return 0xFF000000 | red << 16 | green << 8 | blue;
  }

  private static int between(int one, int other, int share) {
    return (one * share + other * (256 - share)) / 256;
  }
}
