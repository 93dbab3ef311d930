package org.meridian.render.story;

import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.story.marks.MarkedFigure;

/**
 * Lays figures out for a room so that nothing of them is cut: where one is higher or wider than its
 * room it is laid out on a larger sheet, which is drawn smaller; at the smallest type it leaves out
 * what has no room, and says so. One that has little to say is set in larger type. Sizes are in
 * design pixels.
 *
 * @param width of the room
 * @param height of the room
 * @param least the smallest type, as a share of the usual, above 0 and at most 1
 */
public record RoomFit(int width, int height, double least) {

  /** Nothing is made smaller than this for the sake of its room, while it can leave things out. */
  public static final double LEAST = 0.6;

  /** Charts and tables need so much room to be one. */
  private static final double ROOMY_WIDTH = 1_080;

  private static final double ROOMY_HEIGHT = 400;

  /** Larger than the usual type only so far. */
  private static final double LARGEST = 1.6;

  /** The line on the scenario needs so much width to be one. */
  private static final double NARROWEST = 700;

  private static final double STEP = 0.05;

  /** Makes a figure of a size. */
  @FunctionalInterface
  public interface FigureMaker {
    /** The figure; it may be larger than asked for. */
    ExportFigure of(int width, int height);
  }

  /** The figure for the room. */
  public ExportFigure of(FigureMaker maker) {
    ExportFigure first = maker.of(width, height);
    if (MarkedFigure.bare(first) instanceof MovableFigure) {
      return first;
    }
    double roomy = Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT);
    double share = Math.clamp(roomy, least, 1);
    ExportFigure laid = share < 1 ? laid(maker, share) : first;
    while (!fits(laid, share) && share > least) {
      share = Math.max(least, share - STEP);
      laid = laid(maker, share);
    }
    return fits(laid, share) ? grown(maker, laid, share) : shortened(maker, laid, share);
  }

  /** What has no room is left out, and what remains fills the room in larger type. */
  private ExportFigure shortened(FigureMaker maker, ExportFigure laid, double least) {
    ExportFigure less = laid.within(larger(height, least));
    for (double tried = least + STEP; tried <= 1; tried += STEP) {
      ExportFigure next =
          less.height() < larger(height, tried)
              ? laid(maker, tried).within(larger(height, tried))
              : less;
      if (next == less || !fits(next, tried) || !next.leftOut().equals(less.leftOut())) {
        return less;
      }
      less = next;
    }
    return less;
  }

  /** Few words fill their room in larger type. */
  private ExportFigure grown(FigureMaker maker, ExportFigure laid, double share) {
    ExportFigure grown = laid;
    double most = Math.min(LARGEST, width / NARROWEST);
    for (double tried = share + STEP; tried <= most; tried += STEP) {
      ExportFigure next = grown.needs() < larger(height, tried) ? laid(maker, tried) : grown;
      if (next == grown || next.needs() > larger(height, tried) || !fits(next, tried)) {
        return grown;
      }
      grown = next;
    }
    return grown;
  }

  private ExportFigure laid(FigureMaker maker, double share) {
    return maker.of(larger(width, share), larger(height, share));
  }

  private boolean fits(ExportFigure figure, double share) {
    return figure.width() <= larger(width, share) && figure.height() <= larger(height, share);
  }

  private static int larger(int size, double share) {
    return (int) Math.ceil(size / share);
  }

  /** How much smaller or larger than usual a figure is drawn to stand whole in a room. */
  public static double drawn(ExportFigure figure, double width, double height) {
    return Math.min(share(figure.width(), width), share(figure.height(), height));
  }

  private static double share(double side, double room) {
    return Math.abs(side - room) <= 1 ? 1 : room / side;
  }
}
