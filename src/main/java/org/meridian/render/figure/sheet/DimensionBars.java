package org.meridian.render.figure.sheet;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.scoring.IndexResult;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.ScoreDigits;

/**
 * Parts of scores as bars, one lane a dimension. Each lane begins at its own place and is as wide
 * as the largest part in it, so a missing value leaves its lane empty and shifts nothing. All lanes
 * have the same scale: bars may be compared and added by eye.
 */
public final class DimensionBars {

  private static final double GAP = 10;
  private static final double BAR = 11;
  private static final double TEXT = 10.5;

  /** For the number beside a bar. */
  private static final double LEAST = 46;

  /** A name stands on two lines where one is too short, from line to line so much. */
  private static final int MOST_LINES = 2;

  private static final double LINE = 11;

  /** For the colour beside a name. */
  private static final double KEY = 14;

  /** Bars are not made shorter than this for the sake of names. */
  private static final double SHORTEST = 0.7;

  private final IndexResult result;
  private final FigureSheet sheet;
  private final ScoreDigits digits;
  private final int[] nodes;
  private final double[] starts;
  private final double[] most;
  private final double scale;
  private int lines = 1;
  private boolean isCut;

  /**
   * Lays out lanes for some rows.
   *
   * @param measure the node whose parts are shown
   * @param rows rows of the result that are shown
   */
  public DimensionBars(
      IndexResult result, int measure, int[] rows, FigureSheet sheet, double left, double right) {
    this.result = result;
    this.sheet = sheet;
    digits = ScoreDigits.of(result, measure);
    nodes = told(result, parts(result, measure), rows);
    most = new double[nodes.length];
    starts = new double[nodes.length];
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      for (int row : rows) {
        double part = result.contribution(row, nodes[i]);
        most[i] = Math.max(most[i], Double.isNaN(part) ? 0 : part);
      }
      sum += most[i];
    }
    double room = right - left - nodes.length * GAP;
    double full = sum > 0 ? Math.max(0, room - nodes.length * LEAST) / sum : 0;
    scale = named(full, room);
    double at = left;
    for (int i = 0; i < nodes.length; i++) {
      starts[i] = at;
      at += lane(i, scale) + GAP;
    }
  }

  /** Bars as long as there is room for, a little shorter where that leaves names whole. */
  private double named(double full, double room) {
    for (double share = 1; share >= SHORTEST; share -= 0.01) {
      double tried = share * full;
      if (IntStream.range(0, nodes.length).mapToDouble(i -> lane(i, tried)).sum() <= room + 0.001) {
        return tried;
      }
    }
    if (lines < MOST_LINES) {
      lines++;
      return named(full, room);
    }
    isCut = true;
    return full;
  }

  /** How wide a lane is: for its longest bar with the number, and for its name. */
  private double lane(int i, double at) {
    double bars = most[i] * at + LEAST;
    return isCut ? bars : Math.max(bars, KEY + narrowest(name(i)) + 1);
  }

  /** The least width at which a name stands on the lines there are. */
  private double narrowest(String text) {
    Font font = sheet.regular(text, TEXT);
    double width = VectorBrush.width(text, font);
    if (lines == 1) {
      return width;
    }
    double least = Math.ceil(width / lines);
    while (least < width && TextBreaker.lines(text, font, least).size() > lines) {
      least++;
    }
    return widest(TextBreaker.lines(text, font, least), font);
  }

  private static double widest(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> VectorBrush.width(line, font)).max().orElse(0);
  }

  private String name(int i) {
    return result.structure().node(nodes[i]).name().in(sheet.words().language());
  }

  /** What stands below a node; the node itself where nothing does. */
  private static int[] parts(IndexResult result, int measure) {
    int[] below =
        Arrays.stream(result.structure().children(measure)).filter(result::takesPart).toArray();
    return below.length == 0 && measure != IndexStructure.ROOT ? new int[] {measure} : below;
  }

  /** No lanes at all where no part of any row is known, as where one indicator alone decides. */
  private static int[] told(IndexResult result, int[] parts, int[] rows) {
    boolean any =
        Arrays.stream(rows)
            .anyMatch(
                row ->
                    Arrays.stream(parts)
                        .anyMatch(
                            node ->
                                !Double.isNaN(result.score(row, node))
                                    && !Double.isNaN(result.contribution(row, node))));
    return any ? parts : new int[0];
  }

  /** The colour of a dimension is that of its place in the index, whatever lanes are shown. */
  private int colour(int i) {
    return DimensionColours.of(result.structure(), nodes[i], sheet.style().theme());
  }

  private double width(int i) {
    return lane(i, scale);
  }

  /** The names of dimensions over their lanes, with their colours. */
  void header(double baseline) {
    VectorBrush brush = sheet.brush();
    MapStyle style = sheet.style();
    for (int i = 0; i < nodes.length; i++) {
      String text = name(i);
      Font font = sheet.regular(text, TEXT);
      brush.box(starts[i], baseline - 8, 8, 8, colour(i));
      List<String> broken = broken(text, font, width(i) - KEY);
      double y = baseline - LINE * (broken.size() - 1);
      for (String line : broken) {
        brush.text(line, starts[i] + 13, y, font, style.mutedInk());
        y += LINE;
      }
    }
  }

  /** A name on the lines there are, the last cut where there is no room for more. */
  private List<String> broken(String text, Font font, double room) {
    List<String> all = TextBreaker.lines(text, font, room);
    if (all.size() == 1 || lines == 1) {
      return List.of(FigureSheet.fitted(text, font, room));
    }
    String rest = text.substring(all.getFirst().length()).strip();
    return List.of(
        FigureSheet.fitted(all.getFirst(), font, room), FigureSheet.fitted(rest, font, room));
  }

  /** The bars of one row around a middle. */
  void row(int row, double middle) {
    VectorBrush brush = sheet.brush();
    MapStyle style = sheet.style();
    for (int i = 0; i < nodes.length; i++) {
      double part = result.contribution(row, nodes[i]);
      boolean missing = Double.isNaN(result.score(row, nodes[i]));
      int colour = colour(i);
      if (missing || Double.isNaN(part)) {
        String text = "–";
        brush.text(text, starts[i], middle + 4, sheet.regular(text, TEXT), style.mutedInk());
        continue;
      }
      double length = part == 0 ? 0 : Math.max(1, part * scale);
      brush.box(starts[i], middle - BAR / 2, length, BAR, ArgbColour.faded(colour, 0.9));
      String text = digits.part(part);
      brush.text(
          text, starts[i] + length + 4, middle + 4, sheet.regular(text, TEXT), style.mutedInk());
    }
  }
}
