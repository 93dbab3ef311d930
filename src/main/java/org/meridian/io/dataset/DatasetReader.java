package org.meridian.io.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.meridian.io.FileProblems;
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.io.json.JsonFile;
import org.meridian.io.table.CsvRows;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;

/**
 * Reads a dataset package. All files are read even after an error, so that every problem is listed
 * at once; one error is enough for there to be no dataset. Nothing is changed or guessed.
 */
public final class DatasetReader {

  private final PackageSource source;
  private final Problems problems = new Problems();

  private DatasetReader(PackageSource source) {
    this.source = source;
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
    DatasetReader reader = new DatasetReader(source);
    Optional<DatasetInfo> info =
        reader
            .json(DescriptorReader.FILE)
            .map(json -> new DescriptorReader(json).read())
            .map(Descriptor::info);
    return info.filter(found -> !found.id().isEmpty());
  }

  private Loaded<Dataset> read() {
    Descriptor descriptor =
        json(DescriptorReader.FILE)
            .map(json -> new DescriptorReader(json).read())
            .orElse(Descriptor.UNREAD);
    List<City> cities =
        rows(CitiesReader.FILE, descriptor, problems)
            .map(rows -> new CitiesReader(rows, problems).read())
            .orElse(List.of());
    IndicatorsReader indicatorsReader = new IndicatorsReader();
    List<Indicator> indicators =
        rows(IndicatorsReader.FILE, descriptor, problems)
            .map(indicatorsReader::read)
            .orElse(List.of());
    Optional<IndexNode> root =
        json(StructureReader.FILE).map(json -> new StructureReader(json, indicators).read());
    Lookup lookup = new Lookup(cities, indicators);
    boolean known = !cities.isEmpty() && !indicators.isEmpty();
    Tables tables = known ? tables(descriptor, lookup) : new Tables(lookup);
    return new Assembly(descriptor, cities, indicators, tables, problems)
        .finish(root, indicatorsReader);
  }

  /** Both long tables, read side by side. */
  private Tables tables(Descriptor descriptor, Lookup lookup) {
    Problems ofLinks = new Problems();
    boolean directed = descriptor.pairs().directed();
    CompletableFuture<Cells> links =
        CompletableFuture.supplyAsync(
            () ->
                optionalRows(ValuesReader.LINKS, descriptor, ofLinks)
                    .map(rows -> new ValuesReader(rows, lookup).readLinks(directed))
                    .orElseGet(() -> new Cells(ValuesReader.LINKS, lookup)));
    Cells values =
        rows(ValuesReader.VALUES, descriptor, problems)
            .map(rows -> new ValuesReader(rows, lookup).readValues())
            .orElseGet(() -> new Cells(ValuesReader.VALUES, lookup));
    Tables tables = new Tables(values, links.join());
    problems.addAll(ofLinks.toList());
    return tables;
  }

  private Optional<JsonFile> json(String file) {
    return bytes(file, problems, true).flatMap(bytes -> JsonFile.parse(file, bytes, problems));
  }

  private Optional<CsvRows> rows(String file, Descriptor descriptor, Problems into) {
    return bytes(file, into, true)
        .map(bytes -> new CsvRows(file, bytes, descriptor.missingIn(file), into));
  }

  private Optional<CsvRows> optionalRows(String file, Descriptor descriptor, Problems into) {
    return bytes(file, into, false)
        .map(bytes -> new CsvRows(file, bytes, descriptor.missingIn(file), into));
  }

  private Optional<byte[]> bytes(String file, Problems into, boolean required) {
    try {
      Optional<byte[]> bytes = source.read(file);
      if (required && bytes.isEmpty()) {
        into.add(Problem.ofFile(file, ProblemCode.FILE_MISSING));
      }
      return bytes;
    } catch (IOException unreadable) {
      into.add(FileProblems.reading(file, unreadable));
      return Optional.empty();
    }
  }
}
