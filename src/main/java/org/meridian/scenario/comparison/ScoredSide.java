package org.meridian.scenario.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;

/**
 * Scores as a side: a dataset in a year under a scenario, by one node of its index.
 *
 * @param result the scores
 * @param node position of the node that ranks
 * @param published the ranking of the same list and year whose arrows stand beside it; empty where
 *     the dataset holds none
 */
public record ScoredSide(ScenarioResult result, int node, Optional<PublishedRanking> published)
    implements ComparedSide {

  /** All parts must be there. */
  public ScoredSide {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(published, "published");
  }

  /** A side by one node of the index. */
  public static ScoredSide of(ScenarioResult result, int node) {
    return new ScoredSide(result, node, published(result, node));
  }

  /** A side by the index. */
  public static ScoredSide of(ScenarioResult result) {
    return of(result, IndexStructure.ROOT);
  }

  /** A ranking of the scenario's year that goes by the name of the node that alone counts. */
  private static Optional<PublishedRanking> published(ScenarioResult result, int node) {
    String id = result.dataset().structure().node(only(result.cities(), node)).id();
    return result.dataset().annotations().rankings().stream()
        .filter(ranking -> ranking.list().equals(id))
        .filter(ranking -> ranking.year().equals(Optional.of(result.scenario().year())))
        .findFirst();
  }

  /** The lowest node down to which each has one part only that counts. */
  private static int only(IndexResult scores, int node) {
    OptionalInt single = OptionalInt.empty();
    for (int n = 0; n < scores.structure().childCount(node); n++) {
      int child = scores.structure().child(node, n);
      if (scores.takesPart(child) && scores.share(child) == 1) {
        single = OptionalInt.of(child);
      }
    }
    return single.isPresent() ? only(scores, single.getAsInt()) : node;
  }

  @Override
  public Dataset dataset() {
    return result.dataset();
  }

  @Override
  public int rank(int city) {
    return result.cities().ranking(node).rank(city);
  }

  @Override
  public double score(int city) {
    return result.cities().score(city, node);
  }

  @Override
  public Optional<PublishedMove> move(int city) {
    return published
        .flatMap(ranking -> ranking.place(dataset().city(city).id()))
        .flatMap(place -> place.move());
  }
}
