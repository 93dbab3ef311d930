package org.meridian.io.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.meridian.io.dataset.annotation.GroupsReader;
import org.meridian.io.dataset.annotation.NotesReader;
import org.meridian.io.dataset.annotation.PublishedReader;
import org.meridian.io.dataset.descriptor.DescriptorReader;
import org.meridian.io.dataset.descriptor.PackageDescriptor;
import org.meridian.io.dataset.descriptor.PackageResource;
import org.meridian.io.dataset.descriptor.PackageResources;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.json.JsonFile;
import org.meridian.io.reference.ShippedCorridors;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.groups.Annotations;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Corridor;
import org.meridian.model.groups.Note;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/**
 * Reads a dataset package. All files are read even after an error, so that every problem is listed
 * at once; one error is enough for there to be no dataset. Nothing is changed or guessed.
 */
public final class DatasetReader {

  private final PackageFiles files;
  private final Problems problems = new Problems();

  private DatasetReader(PackageSource source) {
    files = new PackageFiles(source);
  }

  /** Reads the package in a folder. */
  public static Loaded<Dataset> read(Path folder) {
    return read(PackageSource.folder(folder));
  }

  /** Reads a package from anywhere. */
  public static Loaded<Dataset> read(PackageSource source) {
    return new DatasetReader(source).read();
  }

  /** What a package says about itself, without its tables; empty if it cannot be read. */
  public static Optional<DatasetInfo> info(PackageSource source) {
    return new DatasetReader(source)
        .descriptor()
        .map(PackageDescriptor::info)
        .filter(found -> !found.id().isEmpty());
  }

  private Optional<PackageDescriptor> descriptor() {
    return bytes(PackageResource.usual("", DescriptorReader.FILE))
        .flatMap(bytes -> JsonFile.parse(DescriptorReader.FILE, bytes, problems))
        .map(json -> new DescriptorReader(json).read());
  }

  private Loaded<Dataset> read() {
    PackageDescriptor descriptor = descriptor().orElse(PackageDescriptor.UNREAD);
    PackageResources resources = descriptor.resources();
    Optional<CitiesReader> citiesReader =
        rows(resources.of(PackageResource.CITIES, CitiesReader.FILE))
            .map(rows -> new CitiesReader(rows, problems));
    List<City> cities = citiesReader.map(CitiesReader::read).orElse(List.of());
    IndicatorsReader indicatorsReader = new IndicatorsReader();
    List<Indicator> indicators =
        rows(resources.of(PackageResource.INDICATORS, IndicatorsReader.FILE))
            .map(rows -> indicatorsReader.read(rows, problems))
            .orElse(List.of());
    boolean allIndicators = indicatorsReader.whole();
    Optional<IndexNode> root = root(resources, indicators, allIndicators);
    boolean allCities = citiesReader.filter(CitiesReader::whole).isPresent();
    RowLookup lookup = new RowLookup(cities, allCities, indicators, allIndicators);
    boolean known = !cities.isEmpty() && !indicators.isEmpty();
    ValueTables tables = new ValueTables(lookup);
    if (files.fit(longTables(resources), problems)) {
      fill(tables, descriptor, lookup, known);
    }
    resources.others().forEach(other -> files.read(other, false, problems));
    noteLater();
    Annotations annotations = annotations(resources, lookup, cities, descriptor.names());
    return new DatasetAssembly(descriptor, cities, indicators, tables, problems)
        .finish(root, indicatorsReader, annotations);
  }

  /** The tables that are read side by side. */
  private static List<PackageResource> longTables(PackageResources resources) {
    List<PackageResource> tables = new ArrayList<>(resources.links());
    tables.add(resources.of(PackageResource.VALUES, ValuesReader.VALUES));
    return tables;
  }

  /**
   * Groups, notes and published rankings of the package, and the corridors that two of its cities
   * at least lie on.
   */
  private Annotations annotations(
      PackageResources resources,
      RowLookup lookup,
      List<City> cities,
      Map<String, LocalText> names) {
    List<CityGroup> groups =
        optional(resources.of("groups", GroupsReader.FILE))
            .map(rows -> new GroupsReader(rows, problems, lookup, cities).read())
            .orElse(List.of());
    List<Note> notes =
        optional(resources.of("notes", NotesReader.FILE))
            .map(rows -> new NotesReader(rows, problems, lookup).read())
            .orElse(List.of());
    Set<String> ids = cities.stream().map(City::id).collect(Collectors.toSet());
    List<Corridor> corridors =
        ShippedCorridors.corridors().stream()
            .filter(corridor -> corridor.cityIds().stream().filter(ids::contains).count() > 1)
            .toList();
    List<PublishedRanking> rankings =
        optional(resources.of("published", PublishedReader.FILE))
            .map(rows -> new PublishedReader(rows, problems, lookup, cities).read())
            .orElse(List.of());
    return new Annotations(groups, notes, corridors, rankings, names);
  }

  private Optional<RowSource> optional(PackageResource resource) {
    return files
        .read(resource, false, problems)
        .map(bytes -> PackageRows.open(resource, bytes, problems));
  }

  /** What stands in a package for later versions is never passed over in silence. */
  private void noteLater() {
    PackageResource.LATER.stream()
        .filter(files::isThere)
        .forEach(file -> problems.add(Problem.ofFile(file, ProblemCode.NOT_YET_READ)));
  }

  private Optional<IndexNode> root(
      PackageResources resources, List<Indicator> indicators, boolean allIndicators) {
    PackageResource index = resources.of(PackageResource.INDEX, StructureReader.FILE);
    return bytes(index)
        .flatMap(bytes -> JsonFile.parse(index.file(), bytes, problems))
        .map(json -> new StructureReader(json, indicators, allIndicators).read());
  }

  /**
   * All long tables; those of links are read beside that of values. Without cities or indicators
   * only their headers are.
   */
  private void fill(
      ValueTables tables, PackageDescriptor descriptor, RowLookup lookup, boolean known) {
    Problems ofLinks = new Problems();
    boolean directed = descriptor.pairs().directed();
    CompletableFuture<Void> links =
        CompletableFuture.runAsync(
            () -> {
              for (PackageResource resource : descriptor.resources().links()) {
                tables.links().begin(resource.file());
                tables.inside().begin(resource.file());
                table(resource, false, ofLinks, lookup, known)
                    .ifPresent(reader -> reader.readLinks(directed, tables));
              }
            });
    PackageResource values = descriptor.resources().of(PackageResource.VALUES, ValuesReader.VALUES);
    tables.values().begin(values.file());
    table(values, true, problems, lookup, known)
        .ifPresent(reader -> reader.readValues(tables.values()));
    links.join();
    problems.addAll(ofLinks.toList());
  }

  private Optional<ValuesReader> table(
      PackageResource resource, boolean needed, Problems found, RowLookup lookup, boolean known) {
    return files
        .read(resource, needed, found)
        .map(bytes -> PackageRows.open(resource, bytes, found))
        .map(rows -> new ValuesReader(rows, found, lookup, known));
  }

  private Optional<RowSource> rows(PackageResource resource) {
    return bytes(resource).map(bytes -> PackageRows.open(resource, bytes, problems));
  }

  private Optional<byte[]> bytes(PackageResource resource) {
    return files.read(resource, true, problems);
  }
}
