package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.text.Messages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.TierScene;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;
import org.meridian.view.tiers.TierContent;

/**
 * The words about a map of clusters: key, caption and notes.
 *
 * @param scene that clusters lie over
 * @param words in its language
 */
record ClusterKey(MapScene scene, ClusterContent content, Messages words) {

  private static final int IN_KEY = 8;
  private static final double LOW = 400;

  MapScene.Words made() {
    MapLegend legend = scene.legend();
    FigureCaption caption = scene.caption();
    return new MapScene.Words(
        scene.language(),
        new MapLegend(sizes(legend.circles()), links(legend.links()), classes(legend)),
        new FigureCaption(
            content.count().in(words), subtitle(caption), notes(caption), caption.sources()));
  }

  /** Whose links are lit, by name. */
  private MapLegend.LinkKey links(MapLegend.LinkKey links) {
    if (scene.selected().isEmpty()) {
      return new MapLegend.LinkKey("", List.of(), words.get("clusters.links.how"));
    }
    return content
        .chosen()
        .filter(cluster -> content.isLit(cluster, scene.selected()))
        .map(cluster -> links.named(name(cluster), words::get))
        .orElse(links);
  }

  /** The first clusters, and the chosen one wherever it stands. */
  private List<Cluster> inKey() {
    List<Cluster> named = new ArrayList<>(content.listed().stream().limit(IN_KEY).toList());
    content.chosen().filter(cluster -> !named.contains(cluster)).ifPresent(named::add);
    return named;
  }

  private String named(Cluster cluster) {
    return cluster.number() + " " + name(cluster);
  }

  private String name(Cluster cluster) {
    return words.get(ClusterWords.marked(content.analysis(), cluster));
  }

  private List<MapLegend.ColourSample> classes(MapLegend legend) {
    List<MapLegend.ColourSample> classes = new ArrayList<>(clusters());
    content
        .comparison()
        .map(ClusterWords::pinned)
        .ifPresent(
            pin ->
                classes.add(
                    new MapLegend.ColourSample(
                        scene.style().ink(), words.get("clusters.pin.key", pin.in(words)), true)));
    classes.addAll(new ClusterArcs(scene, content, words).samples());
    classes.addAll(legend.classes());
    classes.removeAll(tiers(content.analysis().result()));
    return classes;
  }

  /** The samples of tiers in the key: circles have the colours of clusters here instead. */
  private List<MapLegend.ColourSample> tiers(ScenarioResult result) {
    return result.scenario().tiers().onMap()
        ? TierScene.samples(TierContent.of(result), scene.style(), words)
        : List.of();
  }

  private List<MapLegend.ColourSample> clusters() {
    MapTheme theme = scene.style().theme();
    List<MapLegend.ColourSample> classes = new ArrayList<>();
    for (Cluster cluster : inKey()) {
      int colour = ClusterColours.colour(content.analysis().identity(cluster).colour(), theme);
      classes.add(new MapLegend.ColourSample(colour, named(cluster)));
    }
    if (content.look().noise()) {
      int noise = ClusterColours.noise(theme);
      classes.add(new MapLegend.ColourSample(noise, words.get("clusters.noise")));
    }
    return classes;
  }

  private List<String> notes(FigureCaption caption) {
    List<String> notes = new ArrayList<>();
    notes.add(ClusterWords.rule(content.analysis()).in(words));
    ClusterWords.furtherRules(content.analysis()).forEach(rule -> notes.add(rule.in(words)));
    notes.add(ClusterWords.leadingRule(content.analysis()).in(words));
    ClusterWords.namingRule(content.analysis()).ifPresent(rule -> notes.add(rule.in(words)));
    int node = content.analysis().node();
    if (node != IndexStructure.ROOT) {
      var name = content.analysis().result().dataset().structure().node(node).name();
      notes.add(words.get("clusters.order.note", words.get(name)));
    }
    int edits = ManualEdit.of(content.analysis().settings()).size();
    if (edits > 0) {
      notes.add(words.get("clusters.edits.note", Integer.toString(edits)));
    }
    content.comparison().map(this::pinned).ifPresent(notes::add);
    notes.addAll(new ClusterArcs(scene, content, words).notes());
    notes.addAll(caption.notes());
    return notes;
  }

  private String pinned(ClusterComparison comparison) {
    return words.get(
        "clusters.pin.note",
        ClusterWords.pinned(comparison).in(words),
        ClusterWords.fates(comparison).in(words));
  }

  /** Circles say the score by their size alone. */
  private MapLegend.CircleKey sizes(MapLegend.CircleKey circles) {
    List<MapLegend.SizeSample> grey =
        circles.sizes().stream()
            .map(
                sample ->
                    new MapLegend.SizeSample(
                        sample.radius(),
                        ClusterColours.noise(scene.style().theme()),
                        sample.text()))
            .toList();
    return new MapLegend.CircleKey(circles.title(), grey, "", "", circles.noData(), circles.ramp());
  }

  /** Whether there is room in the sea for a title of one line alone; LOW is in design pixels. */
  private boolean isLow() {
    return !scene.options().shows(LayerSwitch.LEGEND)
        && !scene.options().shows(LayerSwitch.SOURCES)
        && scene.camera().height() / scene.camera().unit() < LOW;
  }

  private String subtitle(FigureCaption caption) {
    String rule = ClusterWords.shortRule(content.analysis()).in(words);
    return caption.subtitle().isEmpty() || isLow()
        ? rule
        : words.get("clusters.subtitle", rule, caption.subtitle());
  }
}
