package org.meridian.view.map;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.model.Language;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.LinkLayer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;

/**
 * Everything that is on a map, ready to be drawn. Immutable. Circles, links and labels stand in map
 * coordinates: another camera of the same projection needs no new scene but {@link #withCamera}.
 *
 * @param camera what part is seen
 * @param options what is switched on
 * @param style the palette
 * @param language of the words
 * @param symbols cities
 * @param links links
 * @param corridors lines of the corridor layer; without links where switched off
 * @param corridorNames name of the corridor that each of these lines belongs to
 * @param tints countries in colours of their own
 * @param labels names by importance
 * @param selected positions of selected cities
 * @param legend the key
 * @param caption the words around
 */
public record MapScene(
    MapCamera camera,
    MapOptions options,
    MapStyle style,
    Language language,
    SymbolMarks symbols,
    LinkLayer links,
    LinkLayer corridors,
    List<String> corridorNames,
    List<CountryTint> tints,
    List<MapLabel> labels,
    Set<Integer> selected,
    MapLegend legend,
    FigureCaption caption) {

  private static final double GROWTH = 0.28;
  private static final double MOST = 2.6;

  /** Copies the collections. */
  public MapScene {
    Objects.requireNonNull(camera, "camera");
    corridorNames = List.copyOf(corridorNames);
    tints = List.copyOf(tints);
    labels = List.copyOf(labels);
    selected = Set.copyOf(selected);
  }

  /**
   * How many times larger circles are drawn than in the view of the whole map: they grow slowly as
   * one comes closer. Applies to the samples of the legend too.
   */
  public double growth() {
    return Math.clamp(Math.pow(camera.zoom(), GROWTH), 1, MOST);
  }

  /** The same scene with another key. */
  public MapScene withLegend(MapLegend other) {
    return with(camera, options, other);
  }

  /** The same scene with other layers switched on; what it is made of stays. */
  public MapScene withOptions(MapOptions other) {
    return with(camera, other, legend);
  }

  /**
   * The same scene seen by another camera.
   *
   * @throws IllegalArgumentException if the camera has another projection or unit
   */
  public MapScene withCamera(MapCamera other) {
    if (other.projection() != camera.projection() || other.unit() != camera.unit()) {
      throw new IllegalArgumentException("another projection or unit needs a new scene");
    }
    return with(other, options, legend);
  }

  private MapScene with(MapCamera seen, MapOptions chosen, MapLegend key) {
    return new MapScene(
        seen,
        chosen,
        style,
        language,
        symbols,
        links,
        corridors,
        corridorNames,
        tints,
        labels,
        selected,
        key,
        caption);
  }
}
