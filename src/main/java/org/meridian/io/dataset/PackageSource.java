package org.meridian.io.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a package lie. Sources may be read from several threads at once. */
@FunctionalInterface
public interface PackageSource {

  /**
   * All bytes of a file.
   *
   * @param name the file's name inside the package
   * @return the bytes; empty if there is no such file
   * @throws IOException if there is one but it cannot be read
   */
  Optional<byte[]> read(String name) throws IOException;

  /** How many bytes a file has, as far as that is known without reading it; else 0. */
  default long size(String name) {
    return 0;
  }

  /** A folder of the user's. */
  static PackageSource folder(Path folder) {
    return new PackageFolder(folder);
  }

  /** A place on the class path, as {@code /org/meridian/datasets/x/}. */
  static PackageSource classPath(String place) {
    return name -> {
      try (InputStream stream = PackageSource.class.getResourceAsStream(place + name)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      }
    };
  }
}
