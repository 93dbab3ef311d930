package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import org.meridian.view.style.ColourScale;
import org.meridian.view.words.FigureWords;

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
   */
  public record LinkKey(String title, List<LineSample> samples, String count) {

    /** Copies the list. */
    public LinkKey {
      samples = List.copyOf(samples);
    }

    /** Whether there are links. */
    public boolean isEmpty() {
      return title.isEmpty();
    }
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
