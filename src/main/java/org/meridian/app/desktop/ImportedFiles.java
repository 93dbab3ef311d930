package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.meridian.app.desktop.imported.FileWatch;
import org.meridian.app.desktop.imported.ImportedParts;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.basemap.ShippedBasemaps;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.importing.CoinrFolder;
import org.meridian.io.importing.ImportReading;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.KnownCities;
import org.meridian.io.importing.annexes.AnnexFiles;
import org.meridian.io.importing.building.BuildNames;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.CoinrFiles;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.Built;
import org.meridian.io.importing.building.FileTables;
import org.meridian.io.importing.features.MapJson;
import org.meridian.io.importing.sources.ImportSource;
import org.meridian.io.importing.sources.ImportSource.SourceState;
import org.meridian.io.importing.sources.ImportSources;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports;

/** Tables from files; datasets made of them are kept among the user's own. */
public final class ImportedFiles implements TableImports {

  private static final String SCENARIO = ".meridian.json";

  private final UserFolder folder;
  private final Duration looks;
  private KnownCities known;

  /** Keeps packages in a folder of the user's. */
  public ImportedFiles(UserFolder folder) {
    this(folder, Duration.ofSeconds(2));
  }

  /**
   * Keeps packages in a folder of the user's.
   *
   * @param looks time between two looks at files that may change
   */
  public ImportedFiles(UserFolder folder, Duration looks) {
    this.folder = folder;
    this.looks = looks;
  }

  @Override
  public boolean isTable(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return (Files.isRegularFile(path) || isCoinr(path))
        && !path.toString().endsWith(SCENARIO)
        && (parent == null || !UserFolder.isPackage(parent));
  }

  @Override
  public boolean isMap(Path path) {
    return MapJson.isIn(path);
  }

  /** Whether a path is a folder of COINr's, of which the window says what the verb says. */
  private static boolean isCoinr(Path path) {
    try {
      return !UserFolder.isPackage(path) && !CoinrFolder.tables(path).isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public List<City> find(String typed, int most) {
    return cities().find(typed, most);
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
  public List<Path> annexes(List<Path> paths) {
    return List.copyOf(AnnexFiles.of(paths).annexes().keySet());
  }

  @Override
  public boolean isWhole(List<Path> paths) {
    try {
      return CoinrFiles.among(paths).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public ProjectedShapes land() {
    return ShippedBasemaps.read("land-110m.json")
        .land()
        .on(ProjectionNames.named("plate-carree", 0, 0));
  }

  @Override
  public ImportedTable read(Path path, GivenChoices given, ImportProgress progress) {
    List<ImportReading> readings = new Importer(cities(), progress).readAll(path, given);
    return ImportedParts.of(readings);
  }

  @Override
  public BuiltPackage build(
      List<DecidedFile> files, ImportProgress progress, BooleanSupplier wanted) throws IOException {
    String title = title(files);
    return make(files, place(BuildNames.id(title)), progress, wanted);
  }

  @Override
  public BuiltPackage rebuild(DatasetOrigin origin, List<DecidedFile> files) throws IOException {
    return make(files, Path.of(origin.folder()), ImportProgress.NONE, () -> true);
  }

  @Override
  public Runnable watch(List<Path> files, Consumer<Path> changed) {
    return new FileWatch(files, changed).start(looks);
  }

  private static String title(List<DecidedFile> files) {
    return BuildNames.plain(files.getFirst().path().getFileName().toString());
  }

  /** Everything is read and made before anything is written. */
  private BuiltPackage make(
      List<DecidedFile> files, Path place, ImportProgress progress, BooleanSupplier wanted)
      throws IOException {
    List<Path> all = files.stream().map(DecidedFile::path).toList();
    Optional<CoinrFiles> coinr = CoinrFiles.among(all);
    if (coinr.isPresent()) {
      Loaded<Dataset> loaded =
          coinr.get().read(place.getFileName().toString(), title(files), cities());
      Dataset dataset = loaded.value().orElseThrow(() -> faulty(loaded));
      write(dataset, place, files, wanted);
      return packed(new Built(loaded.value(), 0, 0, 0), dataset, place, 0);
    }
    Map<Path, GivenChoices> given = new LinkedHashMap<>();
    files.forEach(file -> given.put(file.path(), file.given()));
    AnnexFiles split = AnnexFiles.of(List.copyOf(given.keySet()));
    List<Path> paths = split.tables();
    List<String> names = paths.stream().map(path -> path.getFileName().toString()).toList();
    FileTables read = FileTables.read(new Importer(cities(), progress), paths, given::get);
    if (read.refused() > 0) {
      throw refused(read);
    }
    String id = place.getFileName().toString();
    BuildPlan plan = new BuildPlan(id, title(files), Optional.empty(), Optional.empty(), names);
    Built built = new DatasetBuilder(plan).build(read.tables());
    Dataset bare = built.dataset().orElseThrow(() -> nothing(names.getFirst()));
    Loaded<Dataset> said = split.addTo(bare);
    Dataset dataset = said.value().orElseThrow(() -> faulty(said));
    write(dataset, place, files, wanted);
    return packed(built, dataset, place, read.unplaced() + AnnexFiles.leftOut(said.problems()));
  }

  /** What a dataset was made of is found by the name of its folder. */
  private void write(Dataset dataset, Path place, List<DecidedFile> files, BooleanSupplier wanted)
      throws IOException {
    if (!wanted.getAsBoolean()) {
      throw new CancellationException();
    }
    PackageWriter.write(dataset, place);
    Map<Path, GivenChoices> given = new LinkedHashMap<>();
    files.forEach(file -> given.put(file.path(), file.given()));
    new ImportSources(folder.imports()).keep(place.getFileName().toString(), given);
  }

  @Override
  public List<KnownSource> sources(DatasetOrigin origin) throws IOException {
    Path place = Path.of(origin.folder());
    Path all = folder.root().resolve("datasets").toAbsolutePath().normalize();
    if (origin.folder().isEmpty() || !all.equals(place.getParent())) {
      return List.of();
    }
    Loaded<List<ImportSource>> loaded =
        new ImportSources(folder.imports()).of(place.getFileName().toString());
    return loaded.value().orElseThrow(() -> faulty(loaded)).stream()
        .map(ImportedFiles::known)
        .toList();
  }

  private static KnownSource known(ImportSource source) {
    return new KnownSource(
        new DecidedFile(source.path(), source.given()),
        source.state() == SourceState.CHANGED,
        source.state() == SourceState.GONE);
  }

  private static BuiltPackage packed(Built built, Dataset dataset, Path place, int unplaced) {
    return new BuiltPackage(
        new DatasetOrigin(dataset.id(), place.toAbsolutePath().normalize().toString()),
        dataset.cities().size(),
        dataset.indicators().size(),
        dataset.links(dataset.defaultYear()).size(),
        built.clashes(),
        built.linksLost(),
        unplaced);
  }

  private static FileFailure faulty(Loaded<?> loaded) {
    Problem first = loaded.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
    return new FileFailure(first, new IOException(first.file()));
  }

  private static FileFailure refused(FileTables read) {
    String file =
        read.reports().stream()
            .filter(ImportReport::isRefused)
            .map(ImportReport::file)
            .findFirst()
            .orElseThrow();
    return nothing(file);
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
