package org.meridian.view.map;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.style.MapStyle;
import org.meridian.view.tiers.TierBand;
import org.meridian.view.tiers.TierColours;
import org.meridian.view.tiers.TierContent;

/** Colours the cities of a map by their tiers, where the scenario asks for that. */
public final class TierScene {

  /** A scene in the colours of tiers; the scene itself where they are not asked for. */
  public MapScene over(MapScene scene, ScenarioResult result) {
    if (!result.scenario().tiers().onMap()) {
      return scene;
    }
    TierContent content = TierContent.of(result);
    if (content.tiers().isEmpty()) {
      return scene;
    }
    return new MapScene(
        scene.camera(),
        scene.options(),
        scene.style(),
        scene.layers().stream().map(layer -> coloured(layer, scene, content)).toList(),
        scene.selected(),
        new MapScene.Words(scene.language(), legend(scene, content), scene.caption()));
  }

  private static MapLayer coloured(MapLayer layer, MapScene scene, TierContent content) {
    return layer.id().equals(MapLayer.CITIES)
        ? new MapLayer(
            layer.id(),
            layer.switches(),
            coloured(scene.symbols(), content, scene.style()),
            layer.samples())
        : layer;
  }

  private static SymbolMarks coloured(SymbolMarks marks, TierContent content, MapStyle style) {
    int[] colours = new int[marks.size()];
    int count = content.bands().size();
    for (int mark = 0; mark < colours.length; mark++) {
      int tier = content.tier(marks.cities()[mark]);
      colours[mark] = tier == 0 ? style.circles().noData() : TierColours.colour(tier, count, style);
    }
    return new SymbolMarks(
        marks.cities(), marks.x(), marks.y(), marks.radius(), colours, marks.values());
  }

  /** Circles say the score by their size alone; tiers have names and bounds. */
  private MapLegend legend(MapScene scene, TierContent content) {
    MapLegend legend = scene.legend();
    MapLegend.CircleKey circles = legend.circles();
    List<MapLegend.SizeSample> grey =
        circles.sizes().stream()
            .map(
                sample ->
                    new MapLegend.SizeSample(
                        sample.radius(), scene.style().circles().noData(), sample.text()))
            .toList();
    List<MapLegend.ColourSample> classes =
        new ArrayList<>(samples(content, scene.style(), FixedMessages.ofWindow(scene.language())));
    classes.addAll(legend.classes());
    return new MapLegend(
        new MapLegend.CircleKey(circles.title(), grey, "", "", circles.noData(), circles.ramp()),
        legend.links(),
        classes);
  }

  /** The samples of a key to tiers, the top first. */
  public static List<MapLegend.ColourSample> samples(
      TierContent content, MapStyle style, Messages words) {
    List<MapLegend.ColourSample> samples = new ArrayList<>();
    for (TierBand band : content.bands()) {
      samples.add(
          new MapLegend.ColourSample(
              TierColours.colour(band.number(), content.bands().size(), style),
              words.get(
                  "pyramid.sample",
                  Integer.toString(band.number()),
                  content.bounds(band).in(words))));
    }
    return samples;
  }
}
