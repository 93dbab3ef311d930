package org.meridian.io.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.file.UserFiles;

/** A package in a folder of the user's. */
record PackageFolder(Path folder) implements PackageSource {

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    try {
      return Optional.of(UserFiles.bytes(folder.resolve(name)));
    } catch (NoSuchFileException | InvalidPathException absent) {
      return Optional.empty();
    }
  }

  @Override
  public long size(String name) {
    try {
      return Files.size(folder.resolve(name));
    } catch (IOException | InvalidPathException unreadable) {
      // Reading it will say why.
      return 0;
    }
  }
}
