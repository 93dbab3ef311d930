package org.meridian.render.story.marks;

import java.util.ArrayList;
import java.util.List;
import org.meridian.render.figure.moving.MapCover;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.view.story.marks.PlacedMark;

/**
 * Finds where callouts stand, one after the other. Words that were put somewhere stand there.
 * Others are whole, and lie over no other callout and nothing that one is about; of such places
 * they take the one that hides least, where a name counts as four circles, and of equal ones the
 * nearest.
 *
 * @param width of the figure, in design pixels
 * @param height likewise
 * @param cover what names and circles cover of it
 */
record CalloutPlacer(double width, double height, MapCover cover) {

  private static final double EDGE = 6;
  private static final int NAME = 4;

  /** How far from their point words may stand, in design pixels, the nearest first. */
  private static final double[] FAR = {30, 60, 100, 150};

  /** Directions in which words may stand, the best first. */
  private static final double[][] WAYS = {
    {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1.4}, {0, 1.4}, {1.4, 0}, {-1.4, 0}
  };

  /** The boxes of the callouts among some marks, in their order; those without words have none. */
  List<CalloutBox> place(List<PlacedMark> marks, BundledTypefaces typefaces) {
    List<LabelBox> taken = new ArrayList<>();
    List<PlacedMark.PlacedCallout> callouts =
        marks.stream()
            .filter(PlacedMark.PlacedCallout.class::isInstance)
            .map(PlacedMark.PlacedCallout.class::cast)
            .filter(callout -> !callout.isSilent())
            .toList();
    callouts.forEach(callout -> taken.add(about(callout.spot())));
    List<CalloutBox> boxes = new ArrayList<>();
    for (PlacedMark.PlacedCallout callout : callouts) {
      CalloutBox words = CalloutBox.of(callout.text(), typefaces);
      LabelBox box =
          callout
              .shift()
              .map(by -> shifted(callout.spot(), by, words))
              .orElseGet(() -> found(callout.spot(), words, taken));
      taken.add(box);
      boxes.add(words.at(box));
    }
    return boxes;
  }

  private static LabelBox about(PlacedMark.MarkSpot spot) {
    return new LabelBox(spot.x(), spot.y(), spot.x(), spot.y()).grown(EDGE);
  }

  private LabelBox shifted(PlacedMark.MarkSpot spot, CalloutShift by, CalloutBox words) {
    double left = spot.x() + by.across() * width - words.width() / 2;
    double top = spot.y() + by.down() * height - words.height() / 2;
    return inside(left, top, words);
  }

  /** Pushed into the figure where it would reach beyond. */
  private LabelBox inside(double left, double top, CalloutBox words) {
    double x = Math.clamp(left, EDGE, Math.max(EDGE, width - EDGE - words.width()));
    double y = Math.clamp(top, EDGE, Math.max(EDGE, height - EDGE - words.height()));
    return new LabelBox(x, y, x + words.width(), y + words.height());
  }

  private LabelBox found(PlacedMark.MarkSpot spot, CalloutBox words, List<LabelBox> taken) {
    LabelBox best = null;
    int least = Integer.MAX_VALUE;
    LabelBox room = new LabelBox(EDGE, EDGE, width - EDGE, height - EDGE);
    for (double far : FAR) {
      for (double[] way : WAYS) {
        LabelBox box = beside(spot, way, far, words);
        boolean isFree = box.within(room) && taken.stream().noneMatch(box::overlaps);
        int hides = isFree ? hidden(box) : Integer.MAX_VALUE;
        if (hides < least) {
          best = box;
          least = hides;
        }
      }
    }
    LabelBox first = beside(spot, WAYS[0], FAR[0], words);
    return best == null ? inside(first.left(), first.top(), words) : best;
  }

  /** How much a box hides. */
  private int hidden(LabelBox box) {
    return NAME * touched(cover.names(), box) + touched(cover.circles(), box);
  }

  private static int touched(List<LabelBox> boxes, LabelBox box) {
    return (int) boxes.stream().filter(box::overlaps).count();
  }

  private static LabelBox beside(
      PlacedMark.MarkSpot spot, double[] way, double far, CalloutBox words) {
    double x = spot.x() + way[0] * far;
    double y = spot.y() + way[1] * far;
    double left = start(way[0], x, words.width());
    double top = start(way[1], y, words.height());
    return new LabelBox(left, top, left + words.width(), top + words.height());
  }

  private static double start(double way, double at, double size) {
    return way > 0 ? at : way < 0 ? at - size : at - size / 2;
  }
}
