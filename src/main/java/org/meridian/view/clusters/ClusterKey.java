package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.text.Messages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** The key and the words around a map with clusters. */
final class ClusterKey {

  private static final int IN_KEY = 8;

  private final MapScene scene;
  private final ClusterContent content;
  private final Messages words;
  private final MapTheme theme;

  ClusterKey(MapScene scene, ClusterContent content, Messages words) {
    this.scene = scene;
    this.content = content;
    this.words = words;
    theme = scene.style().theme();
  }

  private int colour(Cluster cluster) {
    return ClusterColours.colour(content.analysis().identity(cluster).colour(), theme);
  }

  /** Circles say the score by their size alone. */
  private MapLegend.CircleKey sizes(MapLegend.CircleKey circles) {
    List<MapLegend.SizeSample> grey =
        circles.sizes().stream()
            .map(
                sample ->
                    new MapLegend.SizeSample(
                        sample.radius(), ClusterColours.noise(theme), sample.text()))
            .toList();
    return new MapLegend.CircleKey(circles.title(), grey, "", "", circles.noData(), circles.ramp());
  }

  private String subtitle(FigureCaption caption) {
    String rule = ClusterWords.shortRule(content.analysis()).in(words);
    return caption.subtitle().isEmpty()
        ? rule
        : words.get("clusters.subtitle", rule, caption.subtitle());
  }

  /** All of them. */
  MapScene.Words words() {
    MapLegend legend = scene.legend();
    List<MapLegend.ColourSample> classes = new ArrayList<>();
    for (Cluster cluster : content.listed().stream().limit(IN_KEY).toList()) {
      String name = words.get(ClusterWords.marked(content.analysis(), cluster));
      classes.add(new MapLegend.ColourSample(colour(cluster), cluster.number() + " " + name));
    }
    classes.add(
        new MapLegend.ColourSample(ClusterColours.noise(theme), words.get("clusters.noise")));
    classes.addAll(legend.classes());
    FigureCaption caption = scene.caption();
    List<String> notes = new ArrayList<>();
    notes.add(ClusterWords.rule(content.analysis()).in(words));
    notes.add(words.get("clusters.leading.rule"));
    int edits = ManualEdit.of(content.analysis().settings()).size();
    if (edits > 0) {
      notes.add(words.get("clusters.edits.note", Integer.toString(edits)));
    }
    notes.addAll(caption.notes());
    return new MapScene.Words(
        scene.language(),
        new MapLegend(
            sizes(legend.circles()),
            scene.selected().isEmpty()
                ? new MapLegend.LinkKey("", List.of(), words.get("clusters.links.how"))
                : legend.links(),
            classes),
        new FigureCaption(content.count().in(words), subtitle(caption), notes, caption.sources()));
  }
}
