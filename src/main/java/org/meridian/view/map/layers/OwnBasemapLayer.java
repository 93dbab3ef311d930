package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.BasemapMarks;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * Makes the layer of the user's own basemap: above the world that ships, whose lines its areas
 * cover, or in its place. Its lines are always drawn, because a map may only be published whole;
 * borders that its file holds apart from outlines are switched with all borders.
 */
final class OwnBasemapLayer {

  private static final Set<LayerSwitch> SWITCHES = Set.of(LayerSwitch.LAND);

  private static final double QUIETER = 0.2;

  private final RegionLayer.RegionMemo regions;

  OwnBasemapLayer(BasemapFacts basemaps) {
    regions = new RegionLayer.RegionMemo(basemaps);
  }

  MapLayer layer(LayerContext in) {
    BasemapChoice choice = in.options().basemap();
    if (!choice.isOwn()) {
      return new MapLayer(MapLayer.OWN_BASEMAP, SWITCHES, BasemapMarks.NONE, List.of());
    }
    boolean tinted = in.options().shows(LayerSwitch.REGIONS);
    List<CountryTint> tints =
        tinted ? regions.of(in.result().dataset(), choice.id()).tints(in.style()) : List.of();
    BasemapMarks marks =
        new BasemapMarks(
            choice.id(),
            in.style().ground().land(),
            tints,
            line(in.style()),
            in.options().shows(LayerSwitch.BORDERS));
    return new MapLayer(MapLayer.OWN_BASEMAP, SWITCHES, marks, samples(in, tinted));
  }

  /** As quiet as can be read: light lines on a dark ground would outshine links otherwise. */
  private static int line(MapStyle style) {
    return style.theme() == MapTheme.DARK
        ? ArgbColour.mix(style.mutedInk(), style.ground().land(), QUIETER)
        : style.mutedInk();
  }

  /** The world has the same samples where it is shown. */
  private List<MapLegend.ColourSample> samples(LayerContext in, boolean tinted) {
    BasemapChoice choice = in.options().basemap();
    return tinted && !choice.hasWorld()
        ? regions.of(in.result().dataset(), choice.id()).samples(in.style(), in.words())
        : List.of();
  }
}
