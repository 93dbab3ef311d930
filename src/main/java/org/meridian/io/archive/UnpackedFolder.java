package org.meridian.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.FormatCode;

/** Unpacks archives into folders of their own: a folder is there whole or not at all. */
public final class UnpackedFolder {

  private static final String DRAFT = ".meridian-unpack-";

  private UnpackedFolder() {}

  /**
   * Unpacks an archive beside what is there: into a new folder, or into none where one of the same
   * name has each part with the same bytes already. Nothing is ever written over.
   *
   * @param parent the folder above; made where it is missing
   * @param name of the new folder; a number is added where it is taken
   * @return the folder
   * @throws IOException if the archive is refused or cannot be written; nothing is left then
   */
  public static Path of(CheckedArchive archive, Path parent, String name) throws IOException {
    Path folder = parent.resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      if (holds(folder, archive)) {
        return folder;
      }
      folder = parent.resolve(name + "-" + number);
    }
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, DRAFT);
    try {
      for (String part : archive.parts()) {
        write(archive, part, draft);
      }
      return Files.move(draft, folder);
    } finally {
      remove(draft);
    }
  }

  private static boolean holds(Path folder, CheckedArchive archive) throws IOException {
    for (String part : archive.parts()) {
      Path file = inside(folder, part, archive);
      if (!Files.isRegularFile(file) || Files.size(file) != archive.size(part)) {
        return false;
      }
      try (InputStream packed = archive.open(part);
          InputStream there = Files.newInputStream(file)) {
        if (!same(packed, there)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean same(InputStream one, InputStream other) throws IOException {
    byte[] block;
    do {
      block = one.readNBytes(1 << 16);
      if (!Arrays.equals(block, other.readNBytes(1 << 16))) {
        return false;
      }
    } while (block.length > 0);
    return true;
  }

  private static void write(CheckedArchive archive, String part, Path folder) throws IOException {
    Path file = inside(folder, part, archive);
    Files.createDirectories(file.getParent());
    try (InputStream packed = archive.open(part)) {
      Files.copy(packed, file);
    }
  }

  /** What a system makes of a name is looked at besides the name itself. */
  private static Path inside(Path folder, String part, CheckedArchive archive) throws IOException {
    Path file = folder.resolve(part.replace('\\', '/')).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw RefusedContentException.of(archive.name(), FormatCode.ARCHIVE_PATH, part);
    }
    return file;
  }

  private static void remove(Path draft) throws IOException {
    if (Files.exists(draft)) {
      try (Stream<Path> inside = Files.walk(draft)) {
        List<Path> deepest = inside.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepest) {
          Files.delete(path);
        }
      }
    }
  }
}
