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
 * @param iData the table of units
 * @param iMeta the table of indicators
 */
public record CoinrFiles(Path iData, Path iMeta) {

  /**
   * The two tables, where files are these and nothing else: a folder that holds both, or the two
   * files in any order.
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
    for (Path file : files.size() == 2 ? files : List.<Path>of()) {
      form(file).ifPresent(form -> (form == CoinrForm.UNITS ? units : indicators).add(file));
    }
    return units.size() == 1 && indicators.size() == 1
        ? Optional.of(new CoinrFiles(units.getFirst(), indicators.getFirst()))
        : Optional.empty();
  }

  private static Optional<CoinrForm> form(Path file) throws IOException {
    if (!file.getFileName().toString().matches("(?i).*\\.(csv|txt)")) {
      return Optional.empty();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String header = lines.readLine();
      return header == null
          ? Optional.empty()
          : CoinrForm.of(
              Arrays.stream(header.replace("\uFEFF", "").split(","))
                  .map(name -> name.replace("\"", ""))
                  .toList());
    } catch (MalformedInputException otherEncoding) {
      return Optional.empty();
    }
  }

  /** The dataset under a name of its own; units with the name of a known city stand where it is. */
  public Loaded<Dataset> read(String id, String title, KnownCities known) {
    Loaded<CoinrData> loaded = CoinrReader.read(iData, iMeta);
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
        List.of(
            new Source(iData.getFileName().toString(), "", "", "", ""),
            new Source(iMeta.getFileName().toString(), "", "", "", ""));
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
