package org.meridian.render.paint;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.style.MapStyle;

/**
 * Title and scenario line in the upper left corner of a map: side by side where they fit, else
 * below one another. A title too long for the picture is smaller, then broken; large words are
 * smaller where they would take too much of the height.
 *
 * @param scene whose words they are
 * @param unit pixels per design pixel of the words
 * @param large letters of the title
 * @param small letters of the scenario line
 * @param titles lines of the title
 */
record TitleBlock(MapScene scene, double unit, Font large, Font small, List<String> titles) {

  private static final double MARGIN = 16;
  private static final double TITLE = 20;
  private static final double TITLE_LINE = 25;

  /** How far letters rise above their baseline, in sizes. */
  private static final double RISE = 0.85;

  private static final double SUBTITLE = 12;
  private static final double SUBTITLE_LINE = 15;
  private static final double BETWEEN = 12;

  /** Room beside the title, where a window has its buttons; and how small a title may become. */
  private static final double BESIDE = 216;

  private static final double SMALLEST = 0.65;

  /** Where those buttons end, from the top of the picture on. */
  private static final double BUTTONS = 48;

  private static final double ABOVE_BASELINE = 0.95;

  /** A title has at least this share of the width, whatever stands beside it. */
  private static final double LEAST_WIDTH = 0.55;

  /** Large words take at most this share of the height. */
  private static final double MOST_HEIGHT = 0.24;

  private static final double STEP = 0.1;

  static TitleBlock of(MapScene scene, BundledTypefaces typefaces) {
    double factor = scene.options().textFactor();
    TitleBlock block = of(scene, typefaces, factor);
    while (factor > 1 && block.box().bottom() > MOST_HEIGHT * scene.camera().height()) {
      factor = Math.max(1, factor - STEP);
      block = of(scene, typefaces, factor);
    }
    return block;
  }

  private static TitleBlock of(MapScene scene, BundledTypefaces typefaces, double factor) {
    double unit = scene.camera().unit() * factor;
    FigureCaption caption = scene.caption();
    Font font = typefaces.boldFor(caption.title(), TITLE * unit);
    double wide = Math.max(1, VectorBrush.width(caption.title(), font));
    double fit = Math.clamp(free(scene) / wide, SMALLEST, 1);
    Font large = fit == 1 ? font : typefaces.boldFor(caption.title(), TITLE * unit * fit);
    Font small = typefaces.regularFor(caption.subtitle(), SUBTITLE * unit);
    // Half a pixel more: a title that was made to fit is not to be broken by rounding.
    List<String> titles = TextBreaker.lines(caption.title(), large, free(scene) + 0.5);
    return new TitleBlock(scene, unit, large, small, titles);
  }

  private static double free(MapScene scene) {
    double width = scene.camera().width();
    double beside = width - (2 * MARGIN + BESIDE) * scene.camera().unit();
    return Math.max(beside, LEAST_WIDTH * width);
  }

  private double margin() {
    return MARGIN * scene.camera().unit();
  }

  /** How far the scenario line begins right of the title and below its first line. */
  private double[] subtitle() {
    double title = VectorBrush.width(scene.caption().title(), large) + BETWEEN * unit;
    double line = VectorBrush.width(scene.caption().subtitle(), small);
    if (title + line <= free(scene)) {
      return new double[] {title, 0};
    }
    double below = (SUBTITLE + 8 + (titles.size() - 1) * TITLE_LINE) * unit;
    return new double[] {0, line <= free(scene) ? below : Math.max(below, belowButtons())};
  }

  /** How far below the first line of the title a line is that clears the buttons of a window. */
  private double belowButtons() {
    double clear = BUTTONS * scene.camera().unit() + ABOVE_BASELINE * SUBTITLE * unit;
    return clear - margin() - TITLE * RISE * unit;
  }

  /** The scenario line, below the buttons of a window where it has no room beside them. */
  private List<String> subtitles() {
    return TextBreaker.lines(
        scene.caption().subtitle(), small, scene.camera().width() - 2 * margin());
  }

  /** What the words cover, from the corner of the picture on, in pixels. */
  LabelBox box() {
    double[] below = subtitle();
    List<String> lines = subtitles();
    double width =
        Stream.concat(
                titles.stream().map(line -> VectorBrush.width(line, large)),
                lines.stream().map(line -> below[0] + VectorBrush.width(line, small)))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    double more = Math.max(0, lines.size() - 1) * SUBTITLE_LINE;
    return new LabelBox(0, 0, margin() + width, margin() + (TITLE + 6 + more) * unit + below[1]);
  }

  /** Draws the words. */
  void paint(HaloWriter writer) {
    MapStyle style = scene.style();
    double x = margin();
    double y = margin() + TITLE * RISE * unit;
    for (int line = 0; line < titles.size(); line++) {
      double base = y + line * TITLE_LINE * unit;
      writer.write(titles.get(line), x, base, large, style.ink());
    }
    double[] below = subtitle();
    y += below[1];
    for (String line : subtitles()) {
      writer.write(line, x + below[0], y, small, style.mutedInk());
      y += SUBTITLE_LINE * unit;
    }
  }
}
