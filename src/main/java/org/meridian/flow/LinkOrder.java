package org.meridian.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scoring.ranking.CityRanking;

/** Puts links in order by rank, and links of one rank in order by the ids of their cities. */
final class LinkOrder {

  private final Dataset dataset;
  private final LinkTable links;
  private final CityRanking ranking;
  private int[] idPlaces = {};

  LinkOrder(Dataset dataset, LinkTable links, CityRanking ranking) {
    this.dataset = dataset;
    this.links = links;
    this.ranking = ranking;
  }

  /** All links, the strongest first, those without a score last. */
  int[] byStrength() {
    int[] order = ranking.order().clone();
    int start = 0;
    for (int end = 1; end <= order.length; end++) {
      if (end == order.length || ranking.rank(order[end]) != ranking.rank(order[start])) {
        if (end - start > 1) {
          sortById(order, start, end);
        }
        start = end;
      }
    }
    return order;
  }

  private void sortById(int[] order, int start, int end) {
    long size = links.size();
    long[] keys = new long[end - start];
    for (int at = start; at < end; at++) {
      keys[at - start] = pair(order[at]) * size + order[at];
    }
    Arrays.sort(keys);
    for (int at = start; at < end; at++) {
      order[at] = (int) (keys[at - start] % size);
    }
  }

  /**
   * A number that orders pairs by the ids of their cities; without direction the lower id first.
   */
  private long pair(int link) {
    if (idPlaces.length == 0) {
      idPlaces = places();
    }
    long from = idPlaces[links.origin(link)];
    long to = idPlaces[links.destination(link)];
    boolean turned = !links.isDirected() && from > to;
    return turned ? to * idPlaces.length + from : from * idPlaces.length + to;
  }

  private int[] places() {
    int[] places = new int[dataset.cities().size()];
    int[] byId =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparing(city -> dataset.city(city).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < byId.length; place++) {
      places[byId[place]] = place;
    }
    return places;
  }
}
