package org.meridian.scenario;

import java.util.Objects;

/**
 * A line of work on one dataset that belongs to one file, or will once it is saved. Opening a file
 * begins another; every change of weights, years or filters stays in the same.
 *
 * @param origin the dataset it is about
 * @param number tells apart several about the same dataset, counted from 0
 */
public record DocumentId(DatasetOrigin origin, int number) {

  /** The dataset must be there. */
  public DocumentId {
    Objects.requireNonNull(origin, "origin");
  }

  /** The first about a dataset. */
  public static DocumentId first(DatasetOrigin origin) {
    return new DocumentId(origin, 0);
  }
}
