package org.meridian.render.figure.charts;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Numbers;
import org.meridian.view.charts.LineColours;
import org.meridian.view.content.TextInLanguage;

/** What the colours mean, on one line: a stroke or the shape of points, a name, how many. */
final class ColourKey {

  private static final double STROKE = 16;
  private static final double DOT = 4;
  private static final double GAP = 6;
  private static final double APART = 18;

  private final ChartPen pen;
  private final ChartLook look;
  private final boolean isOfPoints;

  /**
   * @param isOfPoints whether groups are told by the shapes of points, else by strokes
   */
  ColourKey(ChartPen pen, ChartLook look, boolean isOfPoints) {
    this.pen = pen;
    this.look = look;
    this.isOfPoints = isOfPoints;
  }

  /** Paints it from a place on; what finds no room is counted at the end. */
  void paint(LineColours colours, double left, double top) {
    double x = left;
    double middle = top + ChartPen.LINE / 2;
    List<LineColours.ColourGroup> groups = told(colours);
    for (int at = 0; at < groups.size(); at++) {
      LineColours.ColourGroup group = groups.get(at);
      int beyond = groups.size() - at - 1;
      double end = x + width(group);
      double more = beyond == 0 ? 0 : APART + pen.width(more(beyond + 1), false);
      if (end + more > look.room().right()) {
        pen.text(more(beyond + 1), x, middle, false, look.style().mutedInk());
        return;
      }
      sample(group, x, middle);
      pen.text(said(group), x + STROKE + GAP, middle, false, look.style().mutedInk());
      x = end + APART;
    }
  }

  private void sample(LineColours.ColourGroup group, double x, double middle) {
    int colour = pen.colour(group.colour());
    if (isOfPoints) {
      pen.mark(x + STROKE / 2, middle, DOT, group.colour(), colour);
    } else {
      pen.brush().line(x, middle, x + STROKE, middle, colour, 3);
    }
  }

  /** The groups, and last what has no colour of its own. */
  private static List<LineColours.ColourGroup> told(LineColours colours) {
    if (colours.others() == 0) {
      return colours.groups();
    }
    List<LineColours.ColourGroup> all = new ArrayList<>(colours.groups());
    all.add(
        new LineColours.ColourGroup(
            TextInLanguage.key("charts.key.others"), LineColours.NEUTRAL, colours.others()));
    return all;
  }

  private double width(LineColours.ColourGroup group) {
    return STROKE + GAP + pen.width(said(group), false);
  }

  private String said(LineColours.ColourGroup group) {
    return look.words()
        .get("charts.key", group.title().in(look.words()), Numbers.whole(group.lines()));
  }

  private String more(int count) {
    return look.words().get("charts.key.more", Integer.toString(count));
  }
}
