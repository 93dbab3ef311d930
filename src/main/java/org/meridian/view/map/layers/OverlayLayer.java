package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.geo.basemap.OverlayFeature;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.clip.ShapesBuilder;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.RecentValues;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;

/**
 * Makes the layer of places, lines and areas of the user's own, in the colours that their files
 * state; a file without colours has one of the program's. Areas lie below lines, lines below
 * places. Remembers the latest few laid flat; thread-safe.
 */
final class OverlayLayer {

  private static final int CAPACITY = 8;
  private static final int MOST_SAMPLES = 6;
  private static final double FILL = 0.25;
  private static final double EDGE = 1.2;
  private static final double LINE = 2.2;
  private static final double POINT = 4;
  private static final double LEAST = 2;

  private final BasemapFacts facts;
  private final RecentValues<FlatKey, List<FlatFeature>> recent =
      new RecentValues<>(CAPACITY, FlatKey::isLike);

  OverlayLayer(BasemapFacts facts) {
    this.facts = facts;
  }

  /** What a layer laid flat depends on; layers are compared as objects. */
  private record FlatKey(OverlayShapes shapes, MapProjection projection) {

    boolean isLike(FlatKey other) {
      return shapes == other.shapes && projection.isAlike(other.projection);
    }
  }

  /** A feature laid flat. */
  private record FlatFeature(OverlayFeature feature, ProjectedShapes areas, ProjectedShapes lines) {

    static List<FlatFeature> of(FlatKey key) {
      return key.shapes().features().stream()
          .map(
              feature ->
                  new FlatFeature(
                      feature,
                      feature.areas().on(key.projection()),
                      feature.lines().on(key.projection())))
          .toList();
    }
  }

  /** The layer; without marks where no overlay is chosen. */
  MapLayer layer(LayerContext in) {
    List<AreaMarks.Area> areas = new ArrayList<>();
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    List<String> ids = in.options().overlays();
    for (int position = 0; position < ids.size(); position++) {
      Optional<OverlayShapes> overlay = facts.overlay(ids.get(position));
      int standard = CategoricalColours.colour(position, in.style().theme());
      if (overlay.isPresent()) {
        add(in, overlay.get(), standard, areas);
        samples.addAll(samples(overlay.get(), standard));
      }
    }
    return new MapLayer(MapLayer.OVERLAYS, Set.of(), new AreaMarks(areas), samples);
  }

  private void add(
      LayerContext in, OverlayShapes overlay, int standard, List<AreaMarks.Area> into) {
    FlatKey key = new FlatKey(overlay, in.camera().projection());
    List<FlatFeature> flat = recent.get(key, () -> FlatFeature.of(key));
    double unit = in.camera().unit();
    for (FlatFeature each : flat) {
      if (each.areas().size() > 0) {
        int colour = each.feature().colour().orElse(standard);
        int fill = ArgbColour.withOpacity(colour, FILL);
        into.add(area(into.size(), each, each.areas(), LEAST * unit, fill, colour, EDGE * unit));
      }
    }
    for (FlatFeature each : flat) {
      if (each.lines().size() > 0) {
        int colour = each.feature().colour().orElse(standard);
        into.add(area(into.size(), each, each.lines(), 0, 0, colour, LINE * unit));
      }
    }
    flat.forEach(each -> points(in, each.feature(), standard, into));
  }

  private static AreaMarks.Area area(
      int number,
      FlatFeature flat,
      ProjectedShapes shape,
      double least,
      int fill,
      int edge,
      double width) {
    int first = 2 * shape.start(0);
    return new AreaMarks.Area(
        number,
        flat.feature().name(),
        shape,
        shape.xy()[first],
        shape.xy()[first + 1],
        least,
        new AreaStyle(fill, edge, width, false));
  }

  /** A place is an area too small to be drawn but as a circle, in ink unlike those of cities. */
  private static void points(
      LayerContext in, OverlayFeature feature, int standard, List<AreaMarks.Area> into) {
    MapProjection projection = in.camera().projection();
    double unit = in.camera().unit();
    int colour = feature.colour().orElse(standard);
    double[] at = new double[2];
    for (double[] place : feature.points()) {
      if (projection.project(place[0], place[1], at)) {
        into.add(
            new AreaMarks.Area(
                into.size(),
                feature.name(),
                new ShapesBuilder(true).build().on(projection),
                at[0],
                at[1],
                POINT * unit,
                new AreaStyle(colour, in.style().ink(), EDGE * unit, false)));
      }
    }
  }

  /** One sample a colour: by the name of its feature, or by the layer where it has several. */
  private static List<MapLegend.ColourSample> samples(OverlayShapes overlay, int standard) {
    Map<Integer, List<String>> names = new LinkedHashMap<>();
    for (OverlayFeature feature : overlay.features()) {
      names
          .computeIfAbsent(feature.colour().orElse(standard), colour -> new ArrayList<>())
          .add(feature.name());
    }
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    names.forEach(
        (colour, own) -> samples.add(new MapLegend.ColourSample(colour, text(overlay, own))));
    return shortened(samples);
  }

  /** The first few, of which the last says how many more there are. */
  private static List<MapLegend.ColourSample> shortened(List<MapLegend.ColourSample> samples) {
    int more = samples.size() - MOST_SAMPLES;
    if (more <= 0) {
      return samples;
    }
    MapLegend.ColourSample last = samples.get(MOST_SAMPLES - 1);
    List<MapLegend.ColourSample> few = new ArrayList<>(samples.subList(0, MOST_SAMPLES - 1));
    few.add(new MapLegend.ColourSample(last.argb(), last.text() + " \u2026 +" + more));
    return few;
  }

  /** The layer's title, with the first names where its colours tell features apart. */
  private static String text(OverlayShapes overlay, List<String> own) {
    List<String> names = own.stream().filter(name -> !name.isBlank()).distinct().toList();
    boolean whole = names.isEmpty() || own.size() == overlay.features().size() && own.size() > 1;
    if (whole) {
      return overlay.title();
    }
    String listed = String.join(", ", names.subList(0, Math.min(2, names.size())));
    return overlay.title() + ": " + listed + (names.size() > 2 ? " \u2026" : "");
  }
}
