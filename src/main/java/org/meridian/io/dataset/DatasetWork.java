package org.meridian.io.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.meridian.io.dataset.descriptor.DescriptorReader;
import org.meridian.io.file.ByteCount;
import org.meridian.io.file.MemoryLimit;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.text.Numbers;

/**
 * What is done with a dataset, and how much memory that takes beyond the dataset itself, by its
 * numbers of cities, values and links. The rates are what {@code meridian bench memory} measures,
 * with the room that a collector needs.
 */
public enum DatasetWork {
  /** Scores and tables of a verb. */
  VERB(16, 0, 150, 20, 110),
  /** The window: map, tables, bands of ranks, and a drag of a weight. */
  WINDOW(120, 8_000, 1_500, 40, 500);

  private static final long MEGABYTE = 1 << 20;

  /** More cities than this get fewer replicates behind the bands of their ranks. */
  private static final long BANDED = 10_000;

  private final long base;
  private final long band;
  private final long city;
  private final long value;
  private final long link;

  /**
   * @param base in MB
   * @param band bytes for each of the first 10,000 cities
   * @param city bytes a city
   * @param value bytes a value of the year at work
   * @param link bytes a link of the year at work
   */
  DatasetWork(long base, long band, long city, long value, long link) {
    this.base = base * MEGABYTE;
    this.band = band;
    this.city = city;
    this.value = value;
    this.link = link;
  }

  /** A dataset, or in its place the problem that the memory is too small for this work on it. */
  public Loaded<Dataset> check(Loaded<Dataset> loaded) {
    return loaded
        .value()
        .flatMap(dataset -> problem(dataset, MemoryLimit.availableFor(needed(dataset))))
        .map(problem -> Loaded.<Dataset>failed(problem))
        .orElse(loaded);
  }

  /**
   * Whether memory is too small.
   *
   * @param available bytes that can be had
   */
  Optional<Problem> problem(Dataset dataset, long available) {
    long needed = needed(dataset);
    if (needed <= available) {
      return Optional.empty();
    }
    String file = DescriptorReader.FILE;
    List<String> arguments =
        List.of(
            Numbers.whole(dataset.cities().size()),
            Numbers.whole(values(dataset)),
            Numbers.whole(links(dataset)),
            ByteCount.of(needed, available),
            ByteCount.of(available, needed),
            MemoryLimit.advised(needed));
    return Optional.of(new Problem(file, 0, "", "", ProblemCode.DATASET_TOO_BIG, arguments));
  }

  private long needed(Dataset dataset) {
    long cities = dataset.cities().size();
    return base
        + Math.min(cities, BANDED) * band
        + cities * city
        + values(dataset) * value
        + links(dataset) * link;
  }

  /** The values of city indicators in the year that has most. */
  private static long values(Dataset dataset) {
    return most(
        dataset, year -> (long) dataset.values(year).indicators().size() * dataset.cities().size());
  }

  private static long links(Dataset dataset) {
    return most(dataset, year -> dataset.links(year).size());
  }

  private static long most(Dataset dataset, ToLongFunction<Period> size) {
    return dataset.years().stream().mapToLong(size).max().orElse(0);
  }
}
