package org.meridian.render.scene;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.meridian.render.raster.LinkEnds;

/**
 * What a reader has chosen to see. None of it changes a score.
 *
 * @param projection id as in {@link org.meridian.geo.Projections#IDS}
 * @param lon0 longitude in the middle of the map in degrees
 * @param lat0 latitude in the middle of the map, for projections that follow it
 * @param layers what is switched on
 * @param symbolNode node of the index that sizes and colours the cities; empty is the index itself
 * @param linkNode node of the index that links are drawn by; empty is the index itself
 * @param linkLimit how many links are drawn at most, the strongest; 0 for all
 * @param linkColour what the colour of a link tells
 * @param linkBlend how links over each other are joined
 * @param linkEnds how the ends of directed links look
 * @param labelCount how many labels are shown at most; 0 for none
 * @param symbolSize factor on the size of circles, 1 as designed
 * @param symbolSpan values between which size and colour of circles run; empty for those of the map
 *     itself
 * @param basemap id of the outlines under the data, as {@link org.meridian.render.base.WorldMaps}
 *     knows them; empty for those that ship
 */
public record MapOptions(
    String projection,
    double lon0,
    double lat0,
    Set<MapLayer> layers,
    String symbolNode,
    String linkNode,
    int linkLimit,
    LinkColour linkColour,
    LinkBlend linkBlend,
    LinkEnds linkEnds,
    int labelCount,
    double symbolSize,
    Optional<Span> symbolSpan,
    String basemap) {

  /** Values from one to another. */
  public record Span(double low, double high) {}

  /** As the program opens: the world in Robinson, quiet land, all links, labels for many. */
  public static final MapOptions DEFAULT =
      new MapOptions(
          "robinson",
          0,
          0,
          EnumSet.of(
              MapLayer.LAND,
              MapLayer.GRATICULE,
              MapLayer.LINKS,
              MapLayer.CITIES,
              MapLayer.LABELS,
              MapLayer.LEGEND,
              MapLayer.CAPTION,
              MapLayer.SOURCES),
          "",
          "",
          0,
          LinkColour.STRENGTH,
          LinkBlend.AUTO,
          LinkEnds.TAPERED,
          64,
          1,
          Optional.empty(),
          "");

  /** Copies the layers. */
  public MapOptions {
    Objects.requireNonNull(projection, "projection");
    layers = Set.copyOf(layers);
  }

  /** Whether a layer is switched on. */
  public boolean shows(MapLayer layer) {
    return layers.contains(layer);
  }

  /** With a layer switched on or off. */
  public MapOptions with(MapLayer layer, boolean on) {
    EnumSet<MapLayer> next = EnumSet.noneOf(MapLayer.class);
    next.addAll(layers);
    if (on) {
      next.add(layer);
    } else {
      next.remove(layer);
    }
    return withLayers(next);
  }

  /** With exactly these layers. */
  public MapOptions withLayers(Set<MapLayer> chosen) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        chosen,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        labelCount,
        symbolSize,
        symbolSpan,
        basemap);
  }

  /** In another projection about another middle. */
  public MapOptions withProjection(String id, double lon, double lat) {
    return new MapOptions(
        id,
        lon,
        lat,
        layers,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        labelCount,
        symbolSize,
        symbolSpan,
        basemap);
  }

  /** With cities sized and coloured by a node; empty for the index itself. */
  public MapOptions withSymbolNode(String node) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        node,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        labelCount,
        symbolSize,
        symbolSpan,
        basemap);
  }

  /** With links drawn by a node, so many at most (0 for all), coloured and joined as said. */
  public MapOptions withLinks(String node, int limit, LinkColour colour, LinkBlend blend) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        symbolNode,
        node,
        limit,
        colour,
        blend,
        linkEnds,
        labelCount,
        symbolSize,
        symbolSpan,
        basemap);
  }

  /** With other ends of directed links. */
  public MapOptions withLinkEnds(LinkEnds ends) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        ends,
        labelCount,
        symbolSize,
        symbolSpan,
        basemap);
  }

  /** With so many labels at most and circles so many times as large. */
  public MapOptions withLabels(int count, double size) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        count,
        size,
        symbolSpan,
        basemap);
  }

  /** With circles between these values, as where several maps share one key. */
  public MapOptions withSymbolSpan(Span span) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        labelCount,
        symbolSize,
        Optional.of(span),
        basemap);
  }

  /** Over other outlines; empty for those that ship. */
  public MapOptions withBasemap(String id) {
    return new MapOptions(
        projection,
        lon0,
        lat0,
        layers,
        symbolNode,
        linkNode,
        linkLimit,
        linkColour,
        linkBlend,
        linkEnds,
        labelCount,
        symbolSize,
        symbolSpan,
        id);
  }
}
