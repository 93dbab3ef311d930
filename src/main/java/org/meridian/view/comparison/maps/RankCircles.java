package org.meridian.view.comparison.maps;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.style.MapStyle;

/**
 * Circles for ranks, as of a published ranking, which has no scores: the area falls evenly from the
 * first to the last rank of both sides.
 *
 * @param side whose ranks they are
 * @param last the last rank of both sides, 1 or more
 */
record RankCircles(ComparedSide side, int last) implements SideCircles {

  @Override
  public double value(int city) {
    int rank = side.rank(city);
    return rank == 0 ? Double.NaN : rank;
  }

  @Override
  public double area(double rank) {
    return Math.clamp((last + 1 - rank) / last, 0, 1);
  }

  @Override
  public int colour(double rank, MapStyle style) {
    return style.circles().ramp().at(area(rank));
  }

  @Override
  public MapLegend.CircleKey key(MapStyle style, double largest, long without, Messages words) {
    List<MapLegend.SizeSample> sizes =
        IntStream.of(1, (last + 1) / 2, last)
            .distinct()
            .filter(rank -> rank > 0)
            .mapToObj(
                rank ->
                    new MapLegend.SizeSample(
                        Math.max(1, largest * Math.sqrt(area(rank))),
                        colour(rank, style),
                        Numbers.whole(rank)))
            .toList();
    return new MapLegend.CircleKey(
        words.get("compare.maps.rank"),
        sizes,
        Numbers.whole(last),
        "1",
        words.get("compare.maps.unranked"),
        style.circles().ramp());
  }
}
