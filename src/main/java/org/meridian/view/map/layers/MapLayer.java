package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/**
 * One layer of a map, ready to be drawn, to be explained in the key and to be pointed at.
 *
 * @param id names it among the layers of a scene
 * @param switches all of them have to be on for the layer to be shown; none for one that always is
 * @param marks what is drawn
 * @param samples colours with their names, for the key
 */
public record MapLayer(
    String id, Set<LayerSwitch> switches, LayerMarks marks, List<MapLegend.ColourSample> samples) {

  /** Id of the layer of links. */
  public static final String LINKS = "links";

  /** Id of the layer of corridors. */
  public static final String CORRIDORS = "corridors";

  /** Id of the layer of cities. */
  public static final String CITIES = "cities";

  /** Id of the layer of countries and regions tinted by numbers. */
  public static final String AREA_VALUES = "area-values";

  /** Id of the layer of groups tinted by numbers. */
  public static final String GROUP_AREAS = "group-areas";

  /** Id of the layer of cities that the filter leaves out. */
  public static final String FADED = "faded";

  /** Id of the layer of tinted regions. */
  public static final String REGIONS = "regions";

  /** Id of the layer of the user's own basemap. */
  public static final String OWN_BASEMAP = "own-basemap";

  /** Id of the layer of areas that another view lays over the map, such as outlines of clusters. */
  public static final String AREAS = "areas";

  /** Id of the layer of places, lines and areas of the user's own. */
  public static final String OVERLAYS = "overlays";

  /** Id of the layer of names. */
  public static final String LABELS = "labels";

  /** Copies the collections. */
  public MapLayer {
    switches = Set.copyOf(switches);
    samples = List.copyOf(samples);
  }

  /** A layer that needs no samples in the key. */
  public static MapLayer of(String id, LayerMarks marks, LayerSwitch... switches) {
    return new MapLayer(id, Set.of(switches), marks, List.of());
  }

  /** Whether it is switched on. */
  public boolean isOn(MapOptions options) {
    return options.layers().containsAll(switches);
  }
}
