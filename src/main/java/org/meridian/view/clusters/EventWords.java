package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.cluster.ClusterEvents;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterTitle;
import org.meridian.view.content.TextInLanguage;

/**
 * What happens at radii, in sentences. Clusters go by the names that they have before it happens:
 * nobody joins a cluster that is named after them.
 */
public final class EventWords {

  private static final int FEW = 3;

  private final ClusterAnalysis now;
  private final ClusterAnalysis before;

  private EventWords(ClusterAnalysis now, ClusterAnalysis before) {
    this.now = now;
    this.before = before;
  }

  /** The first thing that happens beyond the present radius; empty behind the last. */
  public static Optional<TextInLanguage> next(ClusterContent content) {
    return content
        .events()
        .next(content.analysis().settings().radiusKm())
        .map(event -> sentence(content, event));
  }

  /**
   * What happened between two radii: mergers first, then cities that join, at most three.
   *
   * @param before the clusters of the smaller radius
   */
  public static List<TextInLanguage> because(
      ClusterContent content, double fromKm, ClusterAnalysis before) {
    EventWords words = new EventWords(content.analysis(), before);
    List<TextInLanguage> sentences = new ArrayList<>();
    List<ClusterEvents.Event> events =
        content.events().between(fromKm, content.analysis().settings().radiusKm());
    for (ClusterEvents.EventKind kind :
        List.of(
            ClusterEvents.EventKind.MERGED,
            ClusterEvents.EventKind.BORN,
            ClusterEvents.EventKind.JOINED)) {
      events.stream()
          .filter(event -> event.kind() == kind)
          .forEach(event -> sentences.add(words.of(event)));
    }
    return List.copyOf(sentences.subList(0, Math.min(FEW, sentences.size())));
  }

  /** One event in words, seen from the present radius: "At 151.9 km Haiphong joins Beibu Gulf". */
  public static TextInLanguage sentence(ClusterContent content, ClusterEvents.Event event) {
    return new EventWords(content.analysis(), content.analysis()).of(event);
  }

  private TextInLanguage of(ClusterEvents.Event event) {
    String km = ClusterWords.km(event.km(), now.settings().radiusKm());
    return switch (event.kind()) {
      case BORN -> named("clusters.event.born", km, guest(event.branch()), LocalText.EMPTY);
      case MERGED -> named("clusters.event.merged", km, guest(event.branch()), host(event.into()));
      case JOINED -> {
        LocalText city = now.places().city(event.place()).name();
        yield named("clusters.event.joined", km, city, host(event.branch()));
      }
    };
  }

  private static TextInLanguage named(String key, String km, LocalText one, LocalText other) {
    return words -> words.get(key, km, words.get(one), words.get(other));
  }

  /** What appears or joins: named as before or as now, else after the city that leads it. */
  private LocalText guest(int branch) {
    return title(before, branch)
        .or(() -> title(now, branch))
        .map(ClusterTitle::shortName)
        .orElseGet(() -> city(now.branches().branch(branch).leaderAtDeath()));
  }

  /**
   * What is joined: a name of now that is made of cities may hold the very one that joins, so the
   * city that led it first stands for it.
   */
  private LocalText host(int branch) {
    return title(before, branch)
        .or(() -> title(now, branch).filter(title -> title.origin() != ClusterTitle.Origin.CITIES))
        .map(ClusterTitle::shortName)
        .orElseGet(() -> city(now.branches().branch(branch).leaderAtBirth()));
  }

  private LocalText city(int place) {
    return now.places().city(place).name();
  }

  private static Optional<ClusterTitle> title(ClusterAnalysis analysis, int branch) {
    return analysis.clusters().clusters().stream()
        .filter(cluster -> cluster.branch() == branch)
        .findFirst()
        .map(analysis::title);
  }
}
