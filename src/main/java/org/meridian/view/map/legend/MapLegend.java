package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import org.meridian.view.words.FigureWords;

/**
 * The key to a map, in words of its language. It always has an entry for cities without data.
 *
 * @param symbolTitle what size and colour of circles stand for
 * @param sizes sample circles, largest first
 * @param rampLow text at the low end of the colour ramp of circles
 * @param rampHigh text at its high end
 * @param noData the word for cities without data, with their number
 * @param linkTitle what links stand for; empty where there are none
 * @param links sample lines, strongest first
 * @param linkCount "x of y links"
 * @param classes named colours, as of regions, corridors or dimensions; may be empty
 */
public record MapLegend(
    String symbolTitle,
    List<SizeSample> sizes,
    String rampLow,
    String rampHigh,
    String noData,
    String linkTitle,
    List<LineSample> links,
    String linkCount,
    List<ColourSample> classes) {

  /** Copies the lists. */
  public MapLegend {
    sizes = List.copyOf(sizes);
    links = List.copyOf(links);
    classes = List.copyOf(classes);
  }

  /** The key that several maps share: circles alike, links each by its own strongest. */
  public MapLegend shared(FigureWords words) {
    List<LineSample> extremes = new ArrayList<>();
    if (!links.isEmpty()) {
      extremes.add(links.getFirst().named(words.get("legend.link.strong")));
      extremes.add(links.getLast().named(words.get("legend.link.weak")));
    }
    return new MapLegend(
        words.get("legend.score"),
        sizes,
        rampLow,
        rampHigh,
        words.get("legend.nodata.any"),
        linkTitle.isEmpty() ? "" : words.get("legend.link.each"),
        extremes,
        "",
        classes);
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

  /** A named colour. */
  public record ColourSample(int argb, String text) {}
}
