package org.meridian.view.map;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meridian.model.wording.Language;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;

/**
 * Everything that is on a map, ready to be drawn. Immutable. Marks stand in map coordinates:
 * another camera of the same projection needs no new scene but {@link #withCamera}.
 *
 * @param camera what part is seen
 * @param options what is switched on
 * @param style the palette
 * @param layers what is drawn, in paint order; those that are switched off too
 * @param selected positions of selected cities
 * @param words key and captions
 */
public record MapScene(
    MapCamera camera,
    MapOptions options,
    MapStyle style,
    List<MapLayer> layers,
    Set<Integer> selected,
    Words words) {

  /**
   * The words around a map.
   *
   * @param language in which they are
   * @param legend the key
   * @param caption title, notes and sources
   */
  public record Words(Language language, MapLegend legend, FigureCaption caption) {}

  /** Copies the collections. */
  public MapScene {
    Objects.requireNonNull(camera, "camera");
    layers = List.copyOf(layers);
    selected = Set.copyOf(selected);
  }

  /** The layers that are switched on, in paint order. */
  public List<MapLayer> shown() {
    return layers.stream().filter(layer -> layer.isOn(options)).toList();
  }

  /** Language of the words. */
  public Language language() {
    return words.language();
  }

  /** The key. */
  public MapLegend legend() {
    return words.legend();
  }

  /** The words around. */
  public FigureCaption caption() {
    return words.caption();
  }

  /** Circles of cities, switched on or not. */
  public SymbolMarks symbols() {
    return marks(MapLayer.CITIES, SymbolMarks.NONE);
  }

  /** Links, switched on or not. */
  public LinkLayerMarks links() {
    return marks(MapLayer.LINKS, LinkLayerMarks.NONE);
  }

  /** Names by importance, switched on or not. */
  public List<MapLabel> labels() {
    return marks(MapLayer.LABELS, new LabelMarks(List.of())).labels();
  }

  /**
   * The marks of a layer.
   *
   * @param id of the layer
   * @param none of the kind that the layer has; stands for a layer that is not there
   */
  public <M extends LayerMarks> M marks(String id, M none) {
    for (MapLayer layer : layers) {
      if (layer.id().equals(id)) {
        @SuppressWarnings("unchecked")
        M marks = (M) none.getClass().cast(layer.marks());
        return marks;
      }
    }
    return none;
  }

  /** How many times larger circles are drawn than in the view of the whole map. */
  public double growth() {
    return camera.growth();
  }

  /** Pixels per design pixel of the words on the map. */
  public double textUnit() {
    return camera.unit() * options.textFactor();
  }

  /** The same scene with another key. */
  public MapScene withLegend(MapLegend other) {
    Words next = new Words(words.language(), other, words.caption());
    return new MapScene(camera, options, style, layers, selected, next);
  }

  /** The same scene with other layers switched on; what it is made of stays. */
  public MapScene withOptions(MapOptions other) {
    return new MapScene(camera, other, style, layers, selected, words);
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
    return new MapScene(other, options, style, layers, selected, words);
  }
}
