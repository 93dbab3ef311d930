package org.meridian.io.dataset.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.file.AtomicFile;
import org.meridian.model.Dataset;
import org.meridian.model.LinkFile;

/**
 * Writes a dataset as a package, in the form that {@link org.meridian.io.dataset.DatasetReader}
 * reads: the same ids, names, structure and licences, each file of links with its own, groups,
 * notes and published rankings, and numbers to the last bit. Texts of cells come back without white
 * space around them; a year without any value is not written.
 */
public final class PackageWriter {

  private static final String DESCRIPTOR = "datapackage.json";
  private static final String LINKS = "links.csv";
  private static final String COUNTRIES = "countries.csv";
  private static final String GROUPS = "groups.csv";
  private static final String NOTES = "notes.csv";
  private static final String PUBLISHED = "published.csv";
  private static final List<String> FURTHER = List.of(COUNTRIES, GROUPS, NOTES, PUBLISHED);

  private PackageWriter() {}

  /**
   * Writes all files of a package; each is replaced whole, and the descriptor comes last. Links,
   * names of countries, groups, notes and rankings of an earlier package in the folder are removed
   * where this one has none.
   *
   * @param folder made where it is missing; other files in it stay
   * @throws IOException if a file cannot be written; those before it are then new
   */
  public static void write(Dataset dataset, Path folder) throws IOException {
    Map<String, byte[]> files = files(dataset);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals(DESCRIPTOR)) {
        AtomicFile.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
    for (String optional : FURTHER) {
      if (!files.containsKey(optional)) {
        AtomicFile.delete(folder.resolve(optional));
      }
    }
    if (!files.containsKey(LINKS)) {
      AtomicFile.delete(folder.resolve(LINKS));
    }
    AtomicFile.write(folder.resolve(DESCRIPTOR), files.get(DESCRIPTOR));
  }

  /** All files of a package by their names, the descriptor first. */
  public static Map<String, byte[]> files(Dataset dataset) {
    PackageTables tables = new PackageTables(dataset);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("cities.csv", tables.cities());
    files.put("indicators.csv", tables.indicators());
    files.put("index.json", PackageJson.structure(dataset.structure().node(0)));
    files.put("values.csv", tables.values());
    Map<String, List<String>> linkTerms = links(dataset, tables, files);
    put(files, COUNTRIES, tables.countries());
    AnnotationTables annotations = new AnnotationTables(dataset);
    put(files, GROUPS, annotations.groups());
    put(files, NOTES, annotations.notes());
    put(files, PUBLISHED, annotations.published());
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(DESCRIPTOR, PackageJson.descriptor(dataset, files.keySet(), linkTerms));
    all.putAll(files);
    return all;
  }

  /** Adds each file of links; gives their own terms by their names. */
  private static Map<String, List<String>> links(
      Dataset dataset, PackageTables tables, Map<String, byte[]> files) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    Set<String> placed = new HashSet<>();
    for (LinkFile each : dataset.info().linkFiles()) {
      Set<String> own = new HashSet<>(each.indicators());
      own.removeAll(placed);
      placed.addAll(own);
      String name = fileName(each.file(), files.keySet());
      tables
          .links(own::contains)
          .ifPresent(
              bytes -> {
                files.put(name, bytes);
                terms.put(name, each.licences());
              });
    }
    tables
        .links(id -> !placed.contains(id))
        .ifPresent(
            bytes -> {
              String name = fileName(LINKS, files.keySet());
              files.put(name, bytes);
              terms.put(name, List.of());
            });
    return terms;
  }

  /** The last part of a path, in another form where that is taken or no table of commas. */
  private static String fileName(String path, Set<String> taken) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.endsWith(".csv") ? last : last + ".csv";
    for (int number = 2; taken.contains(name) || FURTHER.contains(name); number++) {
      name = "links_" + number + ".csv";
    }
    return name;
  }

  private static void put(Map<String, byte[]> files, String name, Optional<byte[]> bytes) {
    bytes.ifPresent(found -> files.put(name, found));
  }
}
