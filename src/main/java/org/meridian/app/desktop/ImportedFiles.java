package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.importing.ImportReading;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.KnownCities;
import org.meridian.io.importing.ReadTable;
import org.meridian.io.importing.building.BuildNames;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.Built;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.text.NameMatch;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.ImportedTable.SampleRow;
import org.meridian.ui.ports.ImportedTable.Standing;
import org.meridian.ui.ports.TableImports;

/** Tables from files; datasets made of them are kept among the user's own. */
public final class ImportedFiles implements TableImports {

  private static final int SAMPLE = 200;
  private static final String SCENARIO = ".meridian.json";

  private final UserFolder folder;
  private KnownCities known;

  /** Keeps packages in a folder of the user's. */
  public ImportedFiles(UserFolder folder) {
    this.folder = folder;
  }

  @Override
  public boolean isTable(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return Files.isRegularFile(path)
        && !path.toString().endsWith(SCENARIO)
        && (parent == null || !UserFolder.isPackage(parent));
  }

  @Override
  public List<City> known() {
    return cities().cities();
  }

  private synchronized KnownCities cities() {
    if (known == null) {
      known =
          KnownCities.of(
              ShippedDatasets.find(ShippedDatasets.DEFAULT)
                  .orElseThrow()
                  .open()
                  .value()
                  .orElseThrow()
                  .cities());
    }
    return known;
  }

  @Override
  public ImportedTable read(Path path, GivenChoices given) {
    ImportReading reading = new Importer(cities()).read(path, given);
    return new ImportedTable(
        reading.report(),
        reading.table().map(ImportedFiles::sample).orElse(List.of()),
        reading.table().map(table -> names(table, given)).orElse(List.of()));
  }

  private static List<SampleRow> sample(ReadTable table) {
    List<SampleRow> rows = new ArrayList<>();
    int width = table.data().columns().size();
    for (int record = 0; record < Math.min(SAMPLE, table.data().records()); record++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        cells.add(table.data().raw(record, column));
      }
      rows.add(new SampleRow(table.data().line(record), cells));
    }
    return rows;
  }

  private static List<PlaceName> names(ReadTable table, GivenChoices given) {
    Map<String, PlaceName> names = new LinkedHashMap<>();
    for (PlaceColumn ends : table.ends()) {
      for (int record = 0; record < table.data().records(); record++) {
        String name = ends.name(record);
        PlaceName seen = names.get(name);
        if (seen == null && !name.isEmpty()) {
          NameMatch match = ends.matched(record);
          Standing standing = standing(name, match, ends.at(record) >= 0, given);
          names.put(
              name, new PlaceName(name, table.data().line(record), 1, standing, match.cities()));
        } else if (seen != null) {
          names.put(
              name,
              new PlaceName(name, seen.line(), seen.rows() + 1, seen.standing(), seen.cities()));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static Standing standing(String name, NameMatch match, boolean kept, GivenChoices given) {
    if (given.cities().containsKey(name)) {
      return Standing.DECIDED;
    }
    if (match.isFound()) {
      return Standing.FOUND;
    }
    if (kept) {
      return Standing.OWN;
    }
    return switch (match.how()) {
      case AMBIGUOUS -> Standing.SEVERAL;
      case SIMILAR -> Standing.SIMILAR;
      default -> Standing.UNKNOWN;
    };
  }

  @Override
  public BuiltPackage build(List<DecidedFile> files) throws IOException {
    Importer importer = new Importer(cities());
    List<NamedTable> tables = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (DecidedFile file : files) {
      String name = file.path().getFileName().toString();
      names.add(name);
      importer
          .read(file.path(), file.given())
          .table()
          .ifPresent(table -> tables.add(new NamedTable(name, table)));
    }
    String title = BuildNames.plain(names.getFirst());
    Path place = place(BuildNames.id(title));
    BuildPlan plan =
        new BuildPlan(
            place.getFileName().toString(), title, Optional.empty(), Optional.empty(), names);
    Built built = new DatasetBuilder(plan).build(tables);
    Dataset dataset = built.dataset().orElseThrow(() -> nothing(names.getFirst()));
    PackageWriter.write(dataset, place);
    return new BuiltPackage(
        place,
        dataset.cities().size(),
        dataset.indicators().size(),
        dataset.links(dataset.defaultYear()).size(),
        built.clashes(),
        built.linksLost());
  }

  private static FileFailure nothing(String name) {
    return new FileFailure(Problem.ofFile(name, ProblemCode.IMPORT_NOTHING), new IOException(name));
  }

  /** A folder that nothing stands in yet: no import replaces an earlier one. */
  private Path place(String id) {
    Path all = folder.root().resolve("datasets");
    Path place = all.resolve(id);
    for (int next = 2; Files.exists(place); next++) {
      place = all.resolve(id + "-" + next);
    }
    return place;
  }
}
