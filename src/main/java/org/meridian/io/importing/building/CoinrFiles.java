package org.meridian.io.importing.building;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.io.coinr.CoinrData;
import org.meridian.io.coinr.CoinrReader;
import org.meridian.io.importing.CoinrFolder;
import org.meridian.io.importing.KnownCities;
import org.meridian.io.importing.guess.CoinrForm;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Source;
import org.meridian.model.reading.Loaded;
import org.meridian.model.wording.LocalText;
import org.meridian.text.NameMatch;

/**
 * COINr's tables of units and of indicators, which make one dataset together: the tree of iMeta
 * with its weights and directions over the values of iData.
 *
 * @param iData the table of units; IndData in the first versions
 * @param iMeta the table of indicators; IndMeta in the first versions
 * @param aggMeta the table of groups, which the first versions alone have
 */
public record CoinrFiles(Path iData, Path iMeta, Optional<Path> aggMeta) {

  /**
   * The two tables, or three of the first versions, where files are these and nothing else: a
   * folder that holds them, or the files in any order.
   *
   * @throws IOException if a file cannot be read
   */
  public static Optional<CoinrFiles> among(List<Path> paths) throws IOException {
    List<Path> files = paths;
    if (paths.size() == 1) {
      Path folder = paths.getFirst();
      files = CoinrFolder.tables(folder).stream().map(folder::resolve).toList();
    }
    List<Path> units = new ArrayList<>();
    List<Path> indicators = new ArrayList<>();
    List<Path> groups = new ArrayList<>();
    for (Path file : files.size() == 2 || files.size() == 3 ? files : List.<Path>of()) {
      List<String> header = header(file);
      List<Path> others = CoinrForm.isOfGroups(header) ? groups : indicators;
      CoinrForm.of(header).ifPresent(form -> (form == CoinrForm.UNITS ? units : others).add(file));
    }
    return units.size() == 1 && indicators.size() == 1 && files.size() == 2 + groups.size()
        ? Optional.of(
            new CoinrFiles(units.getFirst(), indicators.getFirst(), groups.stream().findFirst()))
        : Optional.empty();
  }

  private static List<String> header(Path file) throws IOException {
    if (!file.getFileName().toString().matches("(?i).*\\.(csv|txt)")) {
      return List.of();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String header = lines.readLine();
      return header == null
          ? List.of()
          : Arrays.stream(header.replace("\uFEFF", "").split(","))
              .map(name -> name.replace("\"", ""))
              .toList();
    } catch (MalformedInputException otherEncoding) {
      return List.of();
    }
  }

  /** The dataset under a name of its own; units with the name of a known city stand where it is. */
  public Loaded<Dataset> read(String id, String title, KnownCities known) {
    Loaded<CoinrData> loaded =
        aggMeta
            .map(groups -> CoinrReader.read(iData, iMeta, groups))
            .orElseGet(() -> CoinrReader.read(iData, iMeta));
    return loaded
        .value()
        .map(data -> Loaded.of(named(data.dataset(), id, title, known), loaded.problems()))
        .orElseGet(() -> Loaded.failed(loaded.problems()));
  }

  private Dataset named(Dataset dataset, String id, String title, KnownCities known) {
    return new Dataset(
        info(id, title),
        dataset.cities().stream().map(city -> placed(city, known)).toList(),
        List.copyOf(dataset.indicators().values()),
        dataset.structure(),
        dataset.pairs(),
        dataset.recordedValues(),
        dataset.recordedLinks(),
        dataset.defaultYear());
  }

  private DatasetInfo info(String id, String title) {
    List<Source> sources =
        Stream.concat(Stream.of(iData, iMeta), aggMeta.stream())
            .map(file -> new Source(file.getFileName().toString(), "", "", "", ""))
            .toList();
    return new DatasetInfo(
        id, LocalText.same(title), LocalText.EMPTY, LocalText.EMPTY, "1.0.0", List.of(), sources);
  }

  private static City placed(City unit, KnownCities known) {
    NameMatch match = known.matcher().match(unit.name().en(), unit.country());
    if (!match.isFound() || unit.isPlaced()) {
      return unit;
    }
    City city = match.cities().getFirst();
    return new City(
        unit.id(),
        unit.name(),
        city.country(),
        city.region(),
        city.latitude(),
        city.longitude(),
        unit.attributes());
  }
}
