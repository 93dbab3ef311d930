package org.meridian.view.map.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.FadedMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;

/** The cities that take part but are left out by the filter: faded below those that are shown. */
final class FadedCities {

  private static final double OPACITY = 0.4;

  private FadedCities() {}

  /** The layer; without circles where nothing is filtered. */
  static MapLayer layer(LayerContext in) {
    SymbolMarks hidden = in.data().hidden();
    Set<LayerSwitch> switches = Set.of(LayerSwitch.CITIES);
    if (hidden.size() == 0) {
      return new MapLayer(MapLayer.FADED, switches, FadedMarks.NONE, List.of());
    }
    List<String> names =
        in.result().dataset().cities().stream()
            .map(city -> in.words().get("faded.tip", city.name().in(in.words().language())))
            .toList();
    int colour = colour(in.style());
    String count = Numbers.whole(hidden.size());
    return new MapLayer(
        MapLayer.FADED,
        switches,
        new FadedMarks(hidden, names),
        List.of(new MapLegend.ColourSample(colour, in.words().get("legend.faded", count))));
  }

  /** The same circles in the colour of what is left out. */
  static SymbolMarks faded(SymbolMarks marks, MapStyle style) {
    int[] argb = new int[marks.size()];
    Arrays.fill(argb, colour(style));
    return new SymbolMarks(
        marks.cities(), marks.x(), marks.y(), marks.radius(), argb, marks.values());
  }

  private static int colour(MapStyle style) {
    return ArgbColour.withOpacity(style.circles().noData(), OPACITY);
  }
}
