package org.meridian.render.figure.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.charts.lists.RankedList;
import org.meridian.view.charts.lists.RankedPlace;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.style.ArgbColour;

/**
 * Paints lists side by side: a column a list, a row a place. Selected cities, and the one that is
 * pointed at, stand on a tint in every list and are joined from list to list.
 */
public final class ListsPainter implements ChartPainter<TopListsContent> {

  private static final double KEY = 24;
  private static final double GAP = 22;
  private static final double LEAST_GAP = 12;

  /** Columns narrower than this come closer together, so that names keep their room. */
  private static final double ROOMY_COLUMN = 120;

  private static final double LEAST_ROW = 15;

  /** Rows are not higher than this, or than is needed for so many of them to fill the room. */
  private static final double MOST_ROW = 26;

  private static final int FILLING = 20;
  private static final double TINT = 0.16;
  private static final double DISC = 3.6;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public ListsPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, TopListsContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** Lists under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final TopListsContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final double gap;
    private final double top;
    private final double row;
    private final int fits;

    /** What the widest rank of each list takes. */
    private final double[] numbers;

    /** How wide each list is. */
    private final double[] columns;

    Painting(ChartPen pen, TopListsContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      LabelBox room = look.room();
      int count = content.lists().size();
      double width = room.right() - room.left();
      gap = Math.clamp((width - ROOMY_COLUMN * count) / Math.max(1, count - 1), LEAST_GAP, GAP);
      numbers = content.lists().stream().mapToDouble(this::numbers).toArray();
      double[] needs = IntStream.range(0, count).mapToDouble(this::needs).toArray();
      columns = ColumnShares.of(needs, width - gap * (count - 1));
      int titles = IntStream.range(0, count).map(list -> title(list).size()).max().orElse(1);
      double key = content.colours().groups().isEmpty() ? 0 : KEY;
      top = room.top() + key + titles * ChartPen.LINE + 10;
      int rows = content.lists().stream().mapToInt(list -> list.places().size()).max().orElse(1);
      double height = room.bottom() - top;
      row = Math.clamp(height / rows, LEAST_ROW, Math.max(MOST_ROW, height / FILLING));
      int all = (int) Math.floor(height / row + 1e-9);
      fits = all >= rows ? rows : Math.max(1, all - 1);
    }

    /** What a list needs for its names to be whole. Pointing at one moves none. */
    private double needs(int list) {
      RankedList ranked = content.lists().get(list);
      return ranked.places().stream()
          .mapToDouble(
              place ->
                  begin(list)
                      + pen.width(look.words().get(place.city().name()), place.isLit())
                      + beside(change(ranked, place), place.isLit()))
          .max()
          .orElse(0);
    }

    /** From the left of a list to the middle of its marks. */
    private double dot(int list) {
      return numbers[list] + Math.max(DISC + 3, tightened(10));
    }

    /** From the left of a list to its names. */
    private double begin(int list) {
      return dot(list) + Math.max(DISC + 2, tightened(9));
    }

    private String change(RankedList ranked, RankedPlace place) {
      return ranked.hasChanges() ? place.change(look.words()) : "";
    }

    /** What a change takes behind a name. */
    private double beside(String change, boolean bold) {
      return change.isEmpty() ? 0 : pen.width(change, bold) + 6;
    }

    private double numbers(RankedList list) {
      return list.places().stream()
          .mapToDouble(place -> pen.width(place.number(), true))
          .max()
          .orElse(0);
    }

    /** As much of a width as the gap has of its full one. */
    private double tightened(double full) {
      return full * gap / GAP;
    }

    /** A title on two lines at most. */
    private List<String> title(int list) {
      String words = content.lists().get(list).title().in(look.words());
      double column = columns[list];
      Font font = pen.font(words, true);
      List<String> lines = TextBreaker.lines(words, font, column);
      return lines.size() <= 2
          ? lines
          : List.of(
              lines.getFirst(),
              TextBreaker.fitted(String.join(" ", lines.subList(1, lines.size())), font, column));
    }

    private double x(int list) {
      return look.room().left() + Arrays.stream(columns, 0, list).sum() + list * gap;
    }

    private double middle(int place) {
      return top + (place + 0.5) * row;
    }

    private boolean isLit(RankedPlace place) {
      return place.isLit() || look.isHovered(place.key());
    }

    ChartSpots all() {
      new ColourKey(pen, look, true)
          .paint(content.colours(), look.room().left(), look.room().top());
      joins();
      for (int list = 0; list < content.lists().size(); list++) {
        head(list);
        RankedList ranked = content.lists().get(list);
        int shown = Math.min(fits, ranked.places().size());
        for (int place = 0; place < shown; place++) {
          place(list, place);
        }
        more(list, ranked.places().size() - shown);
      }
      return spots;
    }

    private void head(int list) {
      double left = x(list);
      List<String> lines = title(list);
      double middle = top - 10 - (lines.size() - 0.5) * ChartPen.LINE;
      for (String line : lines) {
        pen.text(line, left, middle, true, look.style().ink());
        middle += ChartPen.LINE;
      }
      pen.hair(left, top - 5, left + columns[list], top - 5);
    }

    /** How many places have no room. */
    private void more(int list, int count) {
      if (count > 0) {
        String text = look.words().get("charts.lists.more", Numbers.whole(count));
        String fitted = TextBreaker.fitted(text, pen.font(text, false), columns[list]);
        pen.text(fitted, x(list), middle(fits), false, look.style().mutedInk());
      }
    }

    /** Joins what is lit from each list to the next. */
    private void joins() {
      Map<String, Integer> before = new HashMap<>();
      for (int list = 0; list < content.lists().size(); list++) {
        Map<String, Integer> now = new HashMap<>();
        List<RankedPlace> places = content.lists().get(list).places();
        for (int at = 0; at < Math.min(fits, places.size()); at++) {
          RankedPlace place = places.get(at);
          if (isLit(place)) {
            tint(place, list, at);
            now.put(place.key(), at);
            if (before.containsKey(place.key())) {
              join(place, x(list), middle(before.get(place.key())), middle(at));
            }
          }
        }
        before = now;
      }
    }

    private void tint(RankedPlace place, int list, int at) {
      int colour = ArgbColour.faded(pen.colour(place.colour()), TINT);
      pen.brush().box(x(list) - 4, middle(at) - row / 2, columns[list] + 8, row, colour);
    }

    private void join(RankedPlace place, double right, double y0, double y1) {
      double x0 = right - gap + 4;
      double x1 = right - 4;
      double half = (x0 + x1) / 2;
      pen.stroke(
          new CubicCurve2D.Double(x0, y0, half, y0, half, y1, x1, y1),
          pen.colour(place.colour()),
          2,
          false);
    }

    private void place(int list, int at) {
      RankedList ranked = content.lists().get(list);
      RankedPlace place = ranked.places().get(at);
      double left = x(list);
      double middle = middle(at);
      boolean bold = isLit(place);
      int ink = look.style().ink();
      double right = left + columns[list];
      pen.ending(place.number(), left + numbers[list], middle, bold, look.style().mutedInk());
      pen.mark(left + dot(list), middle, DISC, place.colour(), pen.colour(place.colour()));
      String change = change(ranked, place);
      double end = right - beside(change, bold);
      pen.ending(change, right, middle, bold, look.style().mutedInk());
      String name = look.words().get(place.city().name());
      double begin = left + begin(list);
      String fitted = TextBreaker.fitted(name, pen.font(name, bold), Math.max(1, end - begin));
      pen.text(fitted, begin, middle, bold, ink);
      spots.box(
          place.key(), list, new LabelBox(left - 4, middle - row / 2, right + 4, middle + row / 2));
    }
  }
}
