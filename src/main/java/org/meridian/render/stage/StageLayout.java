package org.meridian.render.stage;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;

/**
 * Where title, text and figure stand on a stage. Words are broken into lines; where these would
 * take too much of the height they are smaller. In pixels.
 *
 * @param size of the stage
 * @param lines what is written, in order from above
 * @param figure where the figure stands
 */
public record StageLayout(StageSize size, List<StageLine> lines, LabelBox figure) {

  /** Words begin where tables begin. */
  private static final double MARGIN = FigureSheet.MARGIN;

  private static final double TITLE = 34;
  private static final double TITLE_LINE = 44;
  private static final double TEXT = 18.5;
  private static final double TEXT_LINE = 28;
  private static final double TITLE_DROP = 8;
  private static final double TEXT_DROP = 4;
  private static final double PLACE = 12;
  private static final double FOOT = 10;
  private static final double FOOT_LINE = 14;
  private static final double TOP = 24;
  private static final double BELOW = 12;

  /** Words take at most this share of the height while they can still be smaller. */
  private static final double MOST_HEAD = 0.32;

  private static final double STEP = 0.05;
  private static final double SMALLEST = 0.45;

  /**
   * A line of words.
   *
   * @param words what it says
   * @param font its letters
   * @param x where it begins
   * @param baseline its baseline
   * @param isStrong whether it is of the title
   */
  public record StageLine(String words, Font font, double x, double baseline, boolean isStrong) {

    /** What the line covers. */
    public LabelBox box() {
      double size = font.getSize2D();
      return new LabelBox(
          x, baseline - size, x + VectorBrush.width(words, font), baseline + size / 3);
    }
  }

  /** Copies the list. */
  public StageLayout {
    lines = List.copyOf(lines);
  }

  /** Lays words out. */
  public static StageLayout of(StageWords words, StageSize size, BundledTypefaces typefaces) {
    double factor = 1;
    StageLayout layout = of(words, size, typefaces, factor);
    while (layout.figure.top() > MOST_HEAD * size.height() && factor > SMALLEST) {
      factor -= STEP;
      layout = of(words, size, typefaces, factor);
    }
    return layout;
  }

  private static StageLayout of(
      StageWords words, StageSize size, BundledTypefaces typefaces, double factor) {
    double unit = size.unit();
    double left = MARGIN * unit;
    Font placed = typefaces.regularFor(words.place(), PLACE * unit);
    double place = VectorBrush.width(words.place(), placed);
    List<StageLine> lines = head(words, size, typefaces, factor, place);
    double end = lines.isEmpty() ? 0 : lines.getLast().baseline();
    double drop = lines.isEmpty() ? 0 : lines.getLast().isStrong() ? TITLE_DROP : TEXT_DROP;
    double top = lines.isEmpty() ? 0 : end + (drop + BELOW) * unit * factor;
    if (!words.place().isBlank()) {
      double x = size.width() - left - place;
      lines.add(new StageLine(words.place(), placed, x, (TOP + 2 * PLACE) * unit, false));
    }
    List<StageLine> foot = foot(words, size, typefaces);
    lines.addAll(foot);
    double bottom = foot.isEmpty() ? size.height() : foot.getFirst().baseline() - FOOT_LINE * unit;
    return new StageLayout(
        size, lines, new LabelBox(0, Math.round(top), size.width(), Math.round(bottom)));
  }

  /** Title and text, beside the place at the right. */
  private static List<StageLine> head(
      StageWords words, StageSize size, BundledTypefaces typefaces, double factor, double place) {
    double u = size.unit() * factor;
    double left = MARGIN * size.unit();
    double wide = size.width() - 2 * left;
    double beside = wide - place - left / 2;
    List<StageLine> lines = new ArrayList<>();
    Font strong = typefaces.boldFor(words.title(), TITLE * u);
    double y = TOP * u;
    for (String line : TextBreaker.lines(words.title(), strong, beside)) {
      y += TITLE_LINE * u;
      lines.add(new StageLine(line, strong, left, y - TITLE_DROP * u, true));
    }
    Font plain = typefaces.regularFor(words.text(), TEXT * u);
    double free = words.title().isBlank() ? beside : wide;
    for (String line : TextBreaker.lines(words.text(), plain, free)) {
      y += TEXT_LINE * u;
      lines.add(new StageLine(line, plain, left, y - TEXT_DROP * u, false));
    }
    return lines;
  }

  /** The lowest lines, from the upper one on. */
  private static List<StageLine> foot(
      StageWords words, StageSize size, BundledTypefaces typefaces) {
    double unit = size.unit();
    double left = MARGIN * unit;
    Font font = typefaces.regularFor(words.foot(), FOOT * unit);
    List<String> broken = TextBreaker.lines(words.foot(), font, size.width() - 2 * left);
    List<StageLine> lines = new ArrayList<>();
    double y = size.height() - FOOT_LINE * unit * (broken.size() - 0.25);
    for (String line : broken) {
      lines.add(new StageLine(line, font, left, y, false));
      y += FOOT_LINE * unit;
    }
    return lines;
  }

  /** Width of the figure in design pixels. */
  public int figureWidth() {
    return (int) Math.ceil(size.width() / size.unit());
  }

  /** Height of the figure in design pixels. */
  public int figureHeight() {
    return Math.max(200, (int) Math.ceil((figure.bottom() - figure.top()) / size.unit()));
  }
}
