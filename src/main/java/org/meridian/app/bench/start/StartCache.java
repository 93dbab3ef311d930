package org.meridian.app.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What Java learnt of the window when the program was packaged: a file beside its jar. */
final class StartCache {

  private static final String NAME = "desktop.aot";

  private StartCache() {}

  /** The cache of this program; empty if it was not packaged with one. */
  static Optional<Path> present() {
    return beside(System.getProperty("java.class.path"));
  }

  /** The cache beside the only jar of a class path. */
  static Optional<Path> beside(String classPath) {
    if (!classPath.endsWith(".jar") || classPath.contains(System.getProperty("path.separator"))) {
      return Optional.empty();
    }
    Path cache = Path.of(classPath).toAbsolutePath().resolveSibling(NAME);
    return Optional.of(cache).filter(Files::isRegularFile);
  }

  /** The switches that the packaged program starts its window with; none if it is not packaged. */
  static List<String> windowSwitches(String classPath) {
    Path switches = Path.of(classPath).toAbsolutePath().resolveSibling("window-switches");
    return beside(classPath).isPresent() && Files.isRegularFile(switches)
        ? List.of("@" + switches)
        : List.of();
  }

  /** The switch that starts Java with a cache. */
  static List<String> switches(Path cache) {
    return List.of("-XX:AOTCache=" + cache);
  }
}
