package org.meridian.view.clusters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterEvents;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.PublishedCluster;
import org.meridian.geo.outline.OutlineGrain;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterEngine;
import org.meridian.scenario.clustering.figures.LaterClusters;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.map.SceneOverlay;

/**
 * Finds clusters and lays them over maps; remembers trees and outlines, so keep one for the window
 * and one for its exports. Thread-safe; not for the thread of a user interface.
 */
public final class ClusterFinder {

  private final List<KnownName> names;
  private final List<PublishedCluster> published;
  private final ClusterEngine engine;
  private final ClusterEngine pinnedEngine;
  private Found pinned = new Found(null, null, null, null);
  private Found smaller = new Found(null, null, null, null);
  private volatile KnownEvents events;
  private final RankReference reference = new RankReference();
  private final LaterClusters later = new LaterClusters();
  private final ClusterShapes shapes = new ClusterShapes();
  private final ClusterShapes fleeting = new ClusterShapes(OutlineGrain.COARSE);
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);

  /**
   * Prepares the words.
   *
   * @param names regions with names of their own
   */
  public ClusterFinder(List<KnownName> names) {
    this(names, List.of());
  }

  /**
   * Prepares the words.
   *
   * @param names regions with names of their own
   * @param published clusters that reports name
   */
  public ClusterFinder(List<KnownName> names, List<PublishedCluster> published) {
    this.names = List.copyOf(names);
    this.published = List.copyOf(published);
    engine = new ClusterEngine(names);
    pinnedEngine = new ClusterEngine(names);
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
  }

  /** One that knows the same names and remembers nothing of this one's clusters. */
  public ClusterFinder fresh() {
    return new ClusterFinder(names, published);
  }

  /** The scores that ranks of clusters are compared with. */
  public Optional<RankReference.Then> reference(ScenarioResult result) {
    return reference.of(result);
  }

  /** Finds clusters in the year that their links are compared with. */
  LaterClusters later() {
    return later;
  }

  /** The clusters that reports name. */
  public List<PublishedCluster> published() {
    return published;
  }

  /** The clusters of a result under its scenario's setting. */
  public ClusterAnswer find(ScenarioResult result, ClusterLook look) {
    return find(result, result.scenario().clusters(), look);
  }

  /** What happens at all radii of some branches. */
  private record KnownEvents(Branches branches, ClusterEvents events) {}

  /** What was found of a setting. */
  private record Found(
      ScenarioResult result, ClusterSettings settings, ClusterLook look, ClusterAnswer answer) {

    boolean isOf(ScenarioResult other, ClusterSettings asked, ClusterLook seen) {
      return result == other
          && asked.equals(settings)
          && seen.rank().node().equals(look.rank().node());
    }
  }

  /** The clusters of a result under another setting, beside those of the one that it pins. */
  public ClusterAnswer find(ScenarioResult result, ClusterSettings settings, ClusterLook look) {
    ClusterAnswer own = find(engine, result, settings, look);
    return settings
        .pinned()
        .map(pin -> pin.withIdentities(settings.identities()).withNaming(settings.naming()))
        .map(pin -> own.beside(pinned(result, pin, look)))
        .orElse(own);
  }

  private synchronized ClusterAnswer pinned(
      ScenarioResult result, ClusterSettings pin, ClusterLook look) {
    if (!pinned.isOf(result, pin, look)) {
      pinned = new Found(result, pin, look, find(pinnedEngine, result, pin, look));
    }
    return pinned.answer();
  }

  /** The clusters of the smaller of two radii: of the one before, or of now. */
  synchronized ClusterAnalysis before(ClusterContent content, double fromKm) {
    ClusterAnalysis now = content.analysis();
    if (fromKm >= now.settings().radiusKm()) {
      return now;
    }
    ClusterSettings then = now.settings().withRadiusKm(fromKm);
    if (!smaller.isOf(now.result(), then, content.look())) {
      ClusterAnswer found = find(engine, now.result(), then, content.look());
      smaller = new Found(now.result(), then, content.look(), found);
    }
    return smaller.answer().content().map(ClusterContent::analysis).orElse(now);
  }

  /** Events of the branches that clusters were found in last; another radius leaves them. */
  private ClusterEvents events(Branches branches) {
    KnownEvents known = events;
    if (known == null || known.branches() != branches) {
      known = new KnownEvents(branches, ClusterEvents.of(branches));
      events = known;
    }
    return known.events();
  }

  private ClusterAnswer find(
      ClusterEngine engine, ScenarioResult result, ClusterSettings settings, ClusterLook look) {
    try {
      ClusterAnalysis analysis = engine.analyse(result, settings, node(result, look));
      return ClusterAnswer.found(ClusterContent.of(analysis, look, events(analysis.branches())));
    } catch (ClusterEngine.UnknownWeight unknown) {
      return ClusterAnswer.refused(
          TextInLanguage.key("clusters.refused.unknown", unknown.getMessage()));
    } catch (DensityWeights.UnfitWeights unfit) {
      return ClusterAnswer.refused(
          ClusterWords.refused(result.dataset(), settings.weightBy(), unfit.refusal()));
    }
  }

  /** The node whose scores count; the index where the dataset has none of that name. */
  private static int node(ScenarioResult result, ClusterLook look) {
    return result.dataset().structure().position(look.rank().node()).orElse(IndexStructure.ROOT);
  }

  /** Lays clusters over maps of their result. */
  public SceneOverlay overlay(ClusterContent content) {
    return overlay(content, false);
  }

  /**
   * Lays clusters over maps of their result.
   *
   * @param moving whether a hand moves the radius at this moment: coarse outlines will do
   */
  SceneOverlay overlay(ClusterContent content, boolean moving) {
    ClusterShapes made = moving ? fleeting : shapes;
    return scene -> ClusterScene.over(scene, content, made, words.get(scene.language()));
  }
}
