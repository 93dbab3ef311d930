package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.text.Numbers;
import org.meridian.view.style.ColourScale;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.YearWords;

/**
 * The key to a map, in words of its language. It always has an entry for cities without data.
 *
 * @param circles what circles stand for
 * @param links what links stand for
 * @param classes named colours, as of regions, corridors or dimensions; may be empty
 */
public record MapLegend(CircleKey circles, LinkKey links, List<ColourSample> classes) {

  /** Copies the list. */
  public MapLegend {
    classes = List.copyOf(classes);
  }

  /**
   * What circles stand for.
   *
   * @param title what their size and colour are
   * @param sizes sample circles, largest first
   * @param low text at the low end of the colour ramp; empty where colours say something else
   * @param high text at its high end
   * @param noData the word for cities without data, with their number
   * @param ramp colours from the low to the high end
   */
  public record CircleKey(
      String title,
      List<SizeSample> sizes,
      String low,
      String high,
      String noData,
      ColourScale ramp) {

    /** Copies the list. */
    public CircleKey {
      sizes = List.copyOf(sizes);
    }
  }

  /**
   * What links stand for.
   *
   * @param title empty where there are none
   * @param samples lines, strongest first
   * @param count "x of y links"
   * @param lit how many stand out beside the others; empty where all do
   */
  public record LinkKey(
      String title, List<LineSample> samples, String count, Optional<LitLinks> lit) {

    /** Copies the list. */
    public LinkKey {
      samples = List.copyOf(samples);
    }

    /** Without links that stand out. */
    public LinkKey(String title, List<LineSample> samples, String count) {
      this(title, samples, count, Optional.empty());
    }

    /** The same with the links that stand out said to be those of something. */
    public LinkKey named(String whose, YearWords.YearMessages words) {
      return new LinkKey(
          title, samples, lit.map(links -> links.of(whose, words)).orElse(count), lit);
    }

    /** Whether there are links. */
    public boolean isEmpty() {
      return title.isEmpty();
    }
  }

  /**
   * Links that stand out beside others.
   *
   * @param lit how many do
   * @param all how many are drawn
   * @param isFiltered whether others are not drawn at all
   */
  public record LitLinks(long lit, long all, boolean isFiltered) {

    /** "109 of Tokyo, 7,777 in all". */
    public String of(String whose, YearWords.YearMessages words) {
      return words.get(
          isFiltered ? "counts.links.lit.filtered" : "counts.links.lit",
          Numbers.whole(lit),
          whose,
          Numbers.whole(all));
    }
  }

  /** The same key with other words on how many links there are. */
  public MapLegend withLinkCount(String count) {
    return new MapLegend(circles, new LinkKey(links.title, links.samples, count), classes);
  }

  /** The key that several maps share: circles alike, links each by its own strongest. */
  public MapLegend shared(FigureWords words) {
    List<LineSample> extremes = new ArrayList<>();
    if (!links.samples.isEmpty()) {
      extremes.add(links.samples.getFirst().named(words.get("legend.link.strong")));
      extremes.add(links.samples.getLast().named(words.get("legend.link.weak")));
    }
    CircleKey alike =
        new CircleKey(
            words.get("legend.score"),
            circles.sizes,
            circles.low,
            circles.high,
            words.get("legend.nodata.any"),
            circles.ramp);
    String each = links.isEmpty() ? "" : words.get("legend.link.each");
    return new MapLegend(alike, new LinkKey(each, extremes, ""), classes);
  }

  /**
   * A sample circle.
   *
   * @param radius in pixels
   */
  public record SizeSample(double radius, int argb, String text) {}

  /**
   * A sample line.
   *
   * @param width in pixels
   */
  public record LineSample(double width, int argb, String text) {

    LineSample named(String name) {
      return new LineSample(width, argb, name);
    }
  }

  /**
   * A named colour.
   *
   * @param isDashed whether a dashed line has it, not a box
   */
  public record ColourSample(int argb, String text, boolean isDashed) {

    /** The colour of areas, circles or lines. */
    public ColourSample(int argb, String text) {
      this(argb, text, false);
    }
  }
}
