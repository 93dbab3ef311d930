package org.meridian.render.scene;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.model.Language;
import org.meridian.render.style.MapStyle;

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
    List<MapLabel> labels,
    Set<Integer> selected,
    Legend legend,
    Caption caption) {

  /** Copies the collections. */
  public MapScene {
    Objects.requireNonNull(camera, "camera");
    labels = List.copyOf(labels);
    selected = Set.copyOf(selected);
  }

  /**
   * The same scene seen by another camera.
   *
   * @throws IllegalArgumentException if the camera has another projection
   */
  public MapScene withCamera(MapCamera other) {
    if (other.projection() != camera.projection()) {
      throw new IllegalArgumentException("another projection needs a new scene");
    }
    return new MapScene(
        other, options, style, language, symbols, links, corridors, labels, selected, legend,
        caption);
  }
}
