package org.meridian.flow;

import java.util.Arrays;
import org.meridian.model.LinkTable;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * Scored pathways: row i of the result is link i of the table.
 *
 * @param links the counted links
 * @param result their scores; its rows are the links
 */
public record LinkResult(LinkTable links, IndexResult result) {

  /** Checks that rows are links. */
  public LinkResult {
    if (links.size() != result.rows()) {
      throw new IllegalArgumentException("as many scores as links are needed");
    }
  }

  /** The ranking of pathways. */
  public CityRanking ranking() {
    return result.ranking();
  }

  /** How many pairs count. */
  public int countedPairs() {
    return links.size();
  }

  /** A city's own links, the strongest first, those without a score last. */
  public int[] linksOf(int city) {
    return Arrays.stream(ranking().order())
        .filter(link -> links.origin(link) == city || links.destination(link) == city)
        .toArray();
  }

  /** The strongest links that have a score, at most so many; all of them for 0. */
  public int[] strongest(int limit) {
    int ranked = ranking().rankedCount();
    return Arrays.copyOf(ranking().order(), limit <= 0 ? ranked : Math.min(limit, ranked));
  }

  /** The scores as a square table of cities. */
  public OriginDestinationMatrix matrix(int node, int cities) {
    return OriginDestinationMatrix.of(this, node, cities);
  }
}
