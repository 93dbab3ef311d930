package org.meridian.view.comparison.maps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.text.FixedMessages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.layers.SymbolComposer;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;

/**
 * The scene of a map whose circles stand for something else: size, colour, names and key follow.
 */
record CircleScene(SideCircles circles) implements SceneOverlay {

  private static final int LARGE = 12;

  @Override
  public MapScene over(MapScene scene) {
    double largest = largest(scene);
    SymbolMarks marks = marks(scene, largest);
    LabelMarks labels = new LabelMarks(labels(scene, marks));
    List<MapLayer> layers =
        scene.layers().stream()
            .map(
                layer ->
                    switch (layer.id()) {
                      case MapLayer.CITIES -> with(layer, marks);
                      case MapLayer.LABELS -> with(layer, labels);
                      default -> layer;
                    })
            .toList();
    return new MapScene(
        scene.camera(),
        scene.options(),
        scene.style(),
        layers,
        scene.selected(),
        new MapScene.Words(scene.language(), legend(scene, marks, largest), scene.caption()));
  }

  private static MapLayer with(MapLayer layer, LayerMarks marks) {
    return new MapLayer(layer.id(), layer.switches(), marks, layer.samples());
  }

  private static double largest(MapScene scene) {
    double size =
        scene.options().symbols().size() * SceneComposer.room(scene.camera(), scene.options());
    return SymbolComposer.largest(scene.symbols().size(), scene.camera().unit(), size);
  }

  private SymbolMarks marks(MapScene scene, double largest) {
    SymbolMarks before = scene.symbols();
    int n = before.size();
    double[] values = new double[n];
    double[] radius = new double[n];
    double unit = scene.camera().unit();
    for (int mark = 0; mark < n; mark++) {
      values[mark] = circles.value(before.cities()[mark]);
      radius[mark] =
          Double.isNaN(values[mark])
              ? SymbolComposer.NO_DATA * unit
              : Math.max(
                  SymbolComposer.LEAST * unit, largest * Math.sqrt(circles.area(values[mark])));
    }
    int[] order =
        SymbolComposer.bestOnTop(
            IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(mark -> -radius[mark]))
                .mapToInt(Integer::intValue)
                .toArray());
    SymbolMarks marks =
        new SymbolMarks(
            new int[n], new double[n], new double[n], new float[n], new int[n], new double[n]);
    for (int at = 0; at < n; at++) {
      int mark = order[at];
      marks.cities()[at] = before.cities()[mark];
      marks.x()[at] = before.x()[mark];
      marks.y()[at] = before.y()[mark];
      marks.radius()[at] = (float) radius[mark];
      marks.values()[at] = values[mark];
      marks.argb()[at] =
          Double.isNaN(values[mark])
              ? scene.style().circles().noData()
              : circles.colour(values[mark], scene.style());
    }
    return marks;
  }

  /** Names of selected cities, then of those with the largest circles. */
  private static List<MapLabel> labels(MapScene scene, SymbolMarks marks) {
    Map<Integer, Integer> markOf = new HashMap<>();
    IntStream.range(0, marks.size()).forEach(mark -> markOf.put(marks.cities()[mark], mark));
    List<MapLabel> largestFirst =
        scene.labels().stream()
            .filter(label -> markOf.containsKey(label.city()))
            .filter(label -> label.selected() || !marks.isNoData(markOf.get(label.city())))
            .sorted(
                Comparator.comparing((MapLabel label) -> !label.selected())
                    .thenComparing(label -> -marks.radius()[markOf.get(label.city())]))
            .toList();
    return IntStream.range(0, largestFirst.size())
        .mapToObj(at -> label(largestFirst.get(at), marks, markOf, at))
        .toList();
  }

  private static MapLabel label(
      MapLabel before, SymbolMarks marks, Map<Integer, Integer> markOf, int at) {
    return new MapLabel(
        before.city(),
        before.text(),
        before.x(),
        before.y(),
        marks.radius()[markOf.get(before.city())],
        at < LARGE ? 0 : 1,
        before.selected());
  }

  private MapLegend legend(MapScene scene, SymbolMarks marks, double largest) {
    long without = IntStream.range(0, marks.size()).filter(marks::isNoData).count();
    return new MapLegend(
        circles.key(scene.style(), largest, without, FixedMessages.ofWindow(scene.language())),
        new MapLegend.LinkKey("", List.of(), ""),
        List.of());
  }
}
