package org.meridian.view.comparison.maps;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** Circles for B less A: the area is the size of the change, the colour its direction and size. */
final class DifferenceCircles implements SideCircles {

  /** The hues of Crameri's vik about a grey that stands out from land. */
  private static final ColourScale ON_LIGHT =
      ColourScale.through(0x123F7A, 0x2F78AC, 0x74A9CB, 0xB5B1A9, 0xDA9C74, 0xC06432, 0x86300B);

  /** The same hues on a dark ground: darkest about 0. */
  private static final ColourScale ON_DARK =
      ColourScale.through(0x8FD0FF, 0x4F9CD0, 0x3F5F78, 0x565B60, 0x84583F, 0xCF8150, 0xFFB98A);

  private final DifferenceScale scale;
  private final double[] values;

  /**
   * @param ofB whether positions are of the cities of B, not of A
   */
  DifferenceCircles(SideComparison comparison, DifferenceScale scale, boolean ofB) {
    this.scale = scale;
    values = new double[(ofB ? comparison.b() : comparison.a()).cities().size()];
    Arrays.fill(values, Double.NaN);
    for (ComparedRow row : comparison.rows()) {
      int city = ofB ? row.pair().b() : row.pair().a();
      if (city != CityJoin.NONE) {
        values[city] = scale.kind().of(row);
      }
    }
  }

  @Override
  public double value(int city) {
    return values[city];
  }

  @Override
  public double area(double value) {
    return Math.min(1, Math.abs(value) / scale.most());
  }

  @Override
  public int colour(double value, MapStyle style) {
    return ramp(style).at((1 + Math.clamp(value / scale.most(), -1, 1)) / 2);
  }

  private static ColourScale ramp(MapStyle style) {
    return style.theme() == MapTheme.DARK ? ON_DARK : ON_LIGHT;
  }

  @Override
  public MapLegend.CircleKey key(MapStyle style, double largest, long without, Messages words) {
    boolean isPlaces = scale.kind() == DifferenceKind.PLACES;
    List<MapLegend.SizeSample> sizes =
        DoubleStream.of(scale.most(), scale.most() / 4)
            .filter(value -> !isPlaces || value >= 1)
            .mapToObj(
                value ->
                    new MapLegend.SizeSample(
                        largest * Math.sqrt(area(value)),
                        style.circles().noData(),
                        "±" + Numbers.brief(isPlaces ? Math.rint(value) : value)))
            .toList();
    return new MapLegend.CircleKey(
        words.get(scale.kind().key()),
        sizes,
        "−" + Numbers.brief(scale.most()),
        "+" + Numbers.brief(scale.most()),
        words.get("compare.maps.without", Numbers.whole(without)),
        ramp(style));
  }
}
