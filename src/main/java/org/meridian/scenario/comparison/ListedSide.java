package org.meridian.scenario.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.published.PublishedPlace;
import org.meridian.model.published.PublishedRanking;

/** A published ranking as a side. Places of cities that the dataset lacks are left out of it. */
public final class ListedSide implements ComparedSide {

  private final Dataset dataset;
  private final PublishedRanking ranking;
  private final Map<Integer, PublishedPlace> places = new HashMap<>();

  /**
   * A side.
   *
   * @param dataset whose cities the ranking places
   */
  public ListedSide(Dataset dataset, PublishedRanking ranking) {
    this.dataset = dataset;
    this.ranking = ranking;
    for (PublishedPlace place : ranking.places()) {
      dataset.cityPosition(place.cityId()).ifPresent(city -> places.put(city, place));
    }
  }

  @Override
  public Dataset dataset() {
    return dataset;
  }

  /** The ranking itself. */
  public PublishedRanking ranking() {
    return ranking;
  }

  @Override
  public int rank(int city) {
    PublishedPlace place = places.get(city);
    return place == null ? 0 : place.rank();
  }

  @Override
  public double score(int city) {
    return Double.NaN;
  }

  @Override
  public Optional<PublishedMove> move(int city) {
    return Optional.ofNullable(places.get(city)).flatMap(PublishedPlace::move);
  }
}
