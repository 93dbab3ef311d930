package org.meridian.app.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.KnownCities;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;

/**
 * How fast a list of links is imported and checked, beside a bare loop of Commons CSV over the same
 * bytes that only adds up the numbers.
 */
public final class ImportBench {

  private static final int ROWS = 1_000_000;
  private static final int PLACES = 3000;
  private static final long SEED = 13;

  private final PairedStopwatch stopwatch;
  private final Importer importer;
  private final List<String> names;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take
   * @param warmUpMillis for how long each task is executed before, unmeasured
   * @param cities that names are matched to
   */
  public ImportBench(int samples, int warmUpMillis, List<City> cities) {
    stopwatch = new PairedStopwatch(samples, warmUpMillis * 1_000_000L);
    importer = new Importer(KnownCities.of(cities));
    names =
        cities.stream()
            .map(city -> city.name().en())
            .filter(each -> each.indexOf(',') < 0)
            .toList();
  }

  /** Measures. */
  public List<TimedMeasurement> run() {
    return List.of(
        measure("", IntStream.range(0, PLACES).mapToObj(place -> "Place " + place).toList()),
        measure(" of known cities", names));
  }

  private TimedMeasurement measure(String what, List<String> places) {
    byte[] bytes = links(places);
    return stopwatch.measure(
        "1000000 links" + what + ", " + bytes.length + " bytes",
        execution -> importer.read("links.csv", bytes, GivenChoices.NONE),
        execution -> bare(bytes));
  }

  private static byte[] links(List<String> places) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder("origin,destination,flow\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(places.get(random.nextInt(places.size()))).append(',');
      text.append(places.get(random.nextInt(places.size()))).append(',');
      text.append(random.nextInt(100_000)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static double bare(byte[] bytes) {
    double sum = 0;
    try (CSVParser parser =
        CSVParser.parse(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
            CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        sum += record.getRecordNumber() > 1 ? Double.parseDouble(record.get(2)) : 0;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return sum;
  }
}
