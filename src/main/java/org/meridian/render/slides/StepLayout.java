package org.meridian.render.slides;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.story.WrappedText;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.StepWords;

/**
 * Where the parts of a slide stand, in points. Room is kept for the longer of the two languages, so
 * that both decks are laid out alike.
 *
 * @param title on one line
 * @param text below it; no height where there is none
 * @param picture the rest, or table and chart
 * @param foot sources
 */
record StepLayout(Rectangle2D title, Rectangle2D text, Rectangle2D picture, Rectangle2D foot) {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  static final double TITLE = 28;
  static final double TEXT = 15;
  static final double FOOT = 8;

  private static final double MARGIN = 32;
  private static final double TOP = 20;
  private static final double LEADING = 1.35;

  /** At the right of the foot, for the number of the slide. */
  private static final double NUMBER = 60;

  private static final double LEAST_TITLE = 12;

  private static final int MOST_FOOT = 6;

  /** Text is set a little narrower than its box, for other faces may be wider. */
  private static final double SAFE = 0.94;

  /**
   * The layout of a step.
   *
   * @param foot what it says in a language
   */
  static StepLayout of(
      StepWords words, Function<Language, String> foot, BundledTypefaces typefaces) {
    double across = WIDTH - 2 * MARGIN;
    double title = words.title().isBlank() ? 0 : TITLE * LEADING;
    double text = most(lines(words.text(), across, typefaces)) * TEXT * LEADING;
    double feet = Math.min(MOST_FOOT, foot(foot, across - NUMBER, typefaces));
    double high = Math.max(1, feet) * FOOT * LEADING;
    double below = HEIGHT - TOP / 2 - high;
    double above = TOP + title + text + (title + text > 0 ? TOP / 2 : 0);
    return new StepLayout(
        new Rectangle2D.Double(MARGIN, TOP, across, title),
        new Rectangle2D.Double(MARGIN, TOP + title, across, text),
        new Rectangle2D.Double(MARGIN, above, across, below - TOP / 3 - above),
        new Rectangle2D.Double(MARGIN, below, across - NUMBER, high));
  }

  /** Where the number of the slide stands. */
  Rectangle2D number() {
    return new Rectangle2D.Double(foot.getMaxX(), foot.getY(), NUMBER, foot.getHeight());
  }

  private static int[] lines(LocalText text, double width, BundledTypefaces typefaces) {
    return Arrays.stream(Language.values())
        .mapToInt(language -> lines(text.in(language), TEXT, width, typefaces))
        .toArray();
  }

  private static int foot(
      Function<Language, String> sources, double width, BundledTypefaces typefaces) {
    return most(
        Arrays.stream(Language.values())
            .mapToInt(language -> lines(sources.apply(language), FOOT, width, typefaces))
            .toArray());
  }

  private static int lines(String text, double size, double width, BundledTypefaces typefaces) {
    List<String> parts = text.isBlank() ? List.of() : text.lines().toList();
    Font font = typefaces.regularFor(text, size);
    return parts.stream()
        .mapToInt(part -> WrappedText.lines(part, font, width * SAFE).size())
        .sum();
  }

  private static int most(int[] lines) {
    return Arrays.stream(lines).max().orElse(0);
  }

  /** The size at which a title stays on its line. */
  static double titleSize(String title, double width, BundledTypefaces typefaces) {
    return size(title, typefaces::boldFor, width, TITLE, LEAST_TITLE);
  }

  /** The size at which a text stays on one line, such that it can still be read. */
  static double size(
      String text,
      BiFunction<String, Double, Font> face,
      double width,
      double usual,
      double least) {
    double wide = WrappedText.width(text, face.apply(text, usual));
    double room = width * SAFE;
    return wide <= room ? usual : Math.max(least, Math.floor(usual * room / wide));
  }
}
