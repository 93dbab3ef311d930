package org.meridian.view.map.options;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a reader has chosen to see. None of it changes a score.
 *
 * @param projection how the earth is laid flat
 * @param layers what is switched on
 * @param links which links are drawn, and how
 * @param symbols what the circles of cities stand for
 * @param labels how many names a map shows, and how large its words are
 * @param ground what outlines lie under the data, and what over it
 * @param areas what tinted areas stand for, where they are switched on
 */
public record MapOptions(
    ProjectionOptions projection,
    Set<LayerSwitch> layers,
    LinkOptions links,
    SymbolOptions symbols,
    LabelOptions labels,
    GroundOptions ground,
    AreaTint areas) {

  /** The size of words as designed, in percent. */
  public static final int LEAST_TEXT = 100;

  /** The largest words, in percent. */
  public static final int MOST_TEXT = 250;

  /** As the program opens: the world in Robinson, quiet land, all links, labels for many. */
  public static final MapOptions DEFAULT =
      new MapOptions(
          ProjectionOptions.DEFAULT,
          EnumSet.of(
              LayerSwitch.LAND,
              LayerSwitch.GRATICULE,
              LayerSwitch.LINKS,
              LayerSwitch.CITIES,
              LayerSwitch.LABELS,
              LayerSwitch.LEGEND,
              LayerSwitch.CAPTION,
              LayerSwitch.SOURCES),
          LinkOptions.DEFAULT,
          SymbolOptions.DEFAULT,
          new LabelOptions(64, LEAST_TEXT),
          new GroundOptions(BasemapChoice.SHIPPED, List.of()),
          AreaTint.SCORES);

  /** Copies the layers; checks the number of labels and the size of words. */
  public MapOptions {
    Objects.requireNonNull(projection, "projection");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(symbols, "symbols");

    Objects.requireNonNull(areas, "areas");
    layers = Set.copyOf(layers);

    if (labels.count() < 0) {
      throw new IllegalArgumentException("at most " + labels.count() + " labels");
    }
    if (labels.textPercent() < LEAST_TEXT || labels.textPercent() > MOST_TEXT) {
      throw new IllegalArgumentException("words of " + labels.textPercent() + " %");
    }
  }

  /** Whether a layer is switched on. */
  public boolean shows(LayerSwitch layer) {
    return layers.contains(layer);
  }

  /** With a layer switched on or off. */
  public MapOptions with(LayerSwitch layer, boolean on) {
    if (!on) {
      return without(layer);
    }
    EnumSet<LayerSwitch> next = EnumSet.of(layer);
    next.addAll(layers);
    return withLayers(next);
  }

  /** With these layers switched off. */
  public MapOptions without(LayerSwitch... hidden) {
    EnumSet<LayerSwitch> next = EnumSet.noneOf(LayerSwitch.class);
    next.addAll(layers);
    List.of(hidden).forEach(next::remove);
    return withLayers(next);
  }

  /** With exactly these layers. */
  public MapOptions withLayers(Set<LayerSwitch> chosen) {
    return new MapOptions(projection, chosen, links, symbols, labels, ground, areas);
  }

  /** Laid flat in another way. */
  public MapOptions with(ProjectionOptions other) {
    return new MapOptions(other, layers, links, symbols, labels, ground, areas);
  }

  /** With links drawn in another way. */
  public MapOptions with(LinkOptions other) {
    return new MapOptions(projection, layers, other, symbols, labels, ground, areas);
  }

  /** With circles that stand for something else. */
  public MapOptions with(SymbolOptions other) {
    return new MapOptions(projection, layers, links, other, labels, ground, areas);
  }

  /** With so many labels at most. */
  public MapOptions withLabels(int most) {
    return new MapOptions(
        projection,
        layers,
        links,
        symbols,
        new LabelOptions(most, labels.textPercent()),
        ground,
        areas);
  }

  /** Over other outlines. */
  public MapOptions with(BasemapChoice other) {
    return new MapOptions(
        projection,
        layers,
        links,
        symbols,
        labels,
        new GroundOptions(other, ground.overlays()),
        areas);
  }

  /** With words of another size in percent. */
  public MapOptions withText(int percent) {
    return new MapOptions(
        projection,
        layers,
        links,
        symbols,
        new LabelOptions(labels.count(), percent),
        ground,
        areas);
  }

  /** With these layers of the user's own over the map, the lowest first. */
  public MapOptions withOverlays(List<String> ids) {
    return new MapOptions(
        projection,
        layers,
        links,
        symbols,
        labels,
        new GroundOptions(ground.basemap(), ids),
        areas);
  }

  /** With tinted areas that stand for something else. */
  public MapOptions with(AreaTint other) {
    return new MapOptions(projection, layers, links, symbols, labels, ground, other);
  }

  /** What lengths of words are multiplied by: 1 to 2.5. */
  public double textFactor() {
    return labels.textPercent() / 100.0;
  }

  /** How many labels are shown at most, 0 or more; 0 for none. */
  public int labelCount() {
    return labels.count();
  }

  /** Which outlines lie under the data. */
  public BasemapChoice basemap() {
    return ground.basemap();
  }

  /**
   * How large words on the map are, {@value #LEAST_TEXT} to {@value #MOST_TEXT}; names follow it,
   * and title, key and credits as far as they leave room for the map.
   */
  public int textPercent() {
    return labels.textPercent();
  }

  /** Ids of the layers of the user's own that lie over the map, the lowest first. */
  public List<String> overlays() {
    return ground.overlays();
  }
}
