package org.meridian.ui.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.geo.Projections;
import org.meridian.render.scene.LinkBlend;
import org.meridian.render.scene.LinkColour;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapOptions;
import org.meridian.ui.state.Settings;

/**
 * What the reader has chosen to see on the map, remembered from one run to the next. Lives on the
 * JavaFX thread.
 */
public final class MapChoices {

  private static final String PROJECTION = "map.projection";
  private static final String LON = "map.lon";
  private static final String LAT = "map.lat";
  private static final String LAYERS = "map.layers";
  private static final String LIMIT = "map.links.limit";
  private static final String COLOUR = "map.links.colour";
  private static final String BLEND = "map.links.blend";
  private static final String LABELS = "map.labels";
  private static final String SYMBOL_SIZE = "map.symbol.size";

  private final Settings settings;
  private final ReadOnlyObjectWrapper<MapOptions> options;

  /** Recalls the choices of the last run. */
  public MapChoices(Settings settings) {
    this.settings = settings;
    this.options = new ReadOnlyObjectWrapper<>(recalled(settings));
  }

  /** The choices in force. */
  public ReadOnlyObjectProperty<MapOptions> options() {
    return options.getReadOnlyProperty();
  }

  /** The choices in force. */
  public MapOptions get() {
    return options.get();
  }

  /** Makes other choices, and remembers them. */
  public void change(UnaryOperator<MapOptions> change) {
    MapOptions next = change.apply(options.get());
    if (!next.equals(options.get())) {
      options.set(next);
      remember(next);
    }
  }

  private void remember(MapOptions chosen) {
    settings.put(PROJECTION, chosen.projection());
    settings.put(LON, chosen.lon0());
    settings.put(LAT, chosen.lat0());
    settings.putList(LAYERS, chosen.layers().stream().map(MapLayer::name).sorted().toList());
    settings.put(LIMIT, chosen.linkLimit());
    settings.put(COLOUR, chosen.linkColour());
    settings.put(BLEND, chosen.linkBlend());
    settings.put(LABELS, chosen.labelCount());
    settings.put(SYMBOL_SIZE, chosen.symbolSize());
  }

  private static MapOptions recalled(Settings settings) {
    MapOptions opening = MapOptions.DEFAULT;
    String projection =
        settings.text(PROJECTION).filter(Projections.IDS::contains).orElse(opening.projection());
    return opening
        .withProjection(
            projection,
            Math.clamp(settings.number(LON, opening.lon0()), -180, 180),
            Math.clamp(settings.number(LAT, opening.lat0()), -90, 90))
        .withLayers(layers(settings, opening))
        .withLinks(
            "",
            Math.max(0, (int) settings.number(LIMIT, opening.linkLimit())),
            settings.choice(COLOUR, opening.linkColour()),
            settings.choice(BLEND, opening.linkBlend()))
        .withLabels(
            Math.max(0, (int) settings.number(LABELS, opening.labelCount())),
            Math.clamp(settings.number(SYMBOL_SIZE, opening.symbolSize()), 0.25, 4));
  }

  private static Set<MapLayer> layers(Settings settings, MapOptions opening) {
    List<String> names = settings.list(LAYERS);
    if (names.isEmpty()) {
      return opening.layers();
    }
    Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
    for (MapLayer layer : MapLayer.values()) {
      if (layer == MapLayer.SOURCES || names.contains(layer.name())) {
        layers.add(layer);
      }
    }
    return layers;
  }

  /** Switches a layer. */
  public void layer(MapLayer layer, boolean on) {
    change(now -> now.with(layer, on));
  }

  /** Draws at most so many links, 0 for all. */
  public void linkLimit(int limit) {
    change(now -> now.withLinks(now.linkNode(), limit, now.linkColour(), now.linkBlend()));
  }

  /** Lets the colour of links tell something else. */
  public void linkColour(LinkColour colour) {
    change(now -> now.withLinks(now.linkNode(), now.linkLimit(), colour, now.linkBlend()));
  }

  /** Joins links that lie over each other in another way. */
  public void linkBlend(LinkBlend blend) {
    change(now -> now.withLinks(now.linkNode(), now.linkLimit(), now.linkColour(), blend));
  }
}
