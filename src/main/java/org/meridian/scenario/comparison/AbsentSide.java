package org.meridian.scenario.comparison;

import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.published.PublishedMove;

/**
 * A side that cannot be had: its dataset is not there any more, or does not fit it. It ranks no
 * city.
 *
 * @param dataset the dataset that is open
 * @param missing id of the dataset or ranking that is not there
 */
public record AbsentSide(Dataset dataset, String missing) implements ComparedSide {

  @Override
  public int rank(int city) {
    return 0;
  }

  @Override
  public double score(int city) {
    return Double.NaN;
  }

  @Override
  public Optional<PublishedMove> move(int city) {
    return Optional.empty();
  }
}
