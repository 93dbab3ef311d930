package org.meridian.io.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.meridian.io.file.ByteCount;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.ProblemCode;

/**
 * A zip file of a user's. What it says about itself is checked when it is opened: the number of
 * parts, their names, and their sizes, each and together. That a part is no larger than the file
 * says is checked while it is read, so that no part can unpack to more than was agreed to. Nothing
 * is ever unpacked to a disk.
 */
public final class CheckedArchive implements Closeable {

  /** The most parts. */
  static final int MOST_ENTRIES = 10_000;

  /** Parts below this many bytes may be packed as tightly as can be. */
  private static final long SMALL = 64L << 20;

  /** How many times larger than packed a part may be; tables have been seen at 60. */
  private static final long MOST_RATIO = 200;

  /** The most bytes of all parts together. */
  private static final long MOST_TOGETHER = 16L << 30;

  private final String name;
  private final ZipFile zip;

  private CheckedArchive(String name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
  }

  /**
   * Opens and checks a file.
   *
   * @throws IOException if it cannot be read or is refused
   */
  public static CheckedArchive open(Path file) throws IOException {
    UserFiles.regularSize(file);
    CheckedArchive archive = new CheckedArchive(file.getFileName().toString(), zip(file));
    try {
      archive.check();
      return archive;
    } catch (IOException refused) {
      archive.close();
      throw refused;
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException broken) {
      throw RefusedContentException.of(file.getFileName().toString(), FormatCode.ARCHIVE_BROKEN);
    }
  }

  private void check() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      String[] numbers = {Integer.toString(zip.size()), Integer.toString(MOST_ENTRIES)};
      throw RefusedContentException.of(name, FormatCode.ARCHIVE_ENTRIES, numbers);
    }
    long together = 0;
    for (ZipEntry entry : zip.stream().toList()) {
      checkName(entry.getName());
      checkRatio(entry);
      together += Math.max(0, entry.getSize());
    }
    if (together > MOST_TOGETHER) {
      String[] sizes = {
        ByteCount.of(together, MOST_TOGETHER), ByteCount.of(MOST_TOGETHER, together)
      };
      throw RefusedContentException.of(name, FormatCode.ARCHIVE_TOO_BIG, sizes);
    }
  }

  private void checkName(String entry) throws IOException {
    String plain = entry.replace('\\', '/');
    boolean absolute = plain.startsWith("/") || plain.contains(":/");
    if (absolute || List.of(plain.split("/", -1)).contains("..")) {
      throw RefusedContentException.of(name, FormatCode.ARCHIVE_PATH, entry);
    }
  }

  private void checkRatio(ZipEntry entry) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > SMALL && entry.getSize() / packed > MOST_RATIO) {
      String[] sizes = {entry.getName(), ByteCount.of(packed), ByteCount.of(entry.getSize())};
      throw RefusedContentException.of(name, FormatCode.ARCHIVE_BOMB, sizes);
    }
  }

  /** The file's name without its folder. */
  public String name() {
    return name;
  }

  /** The name of a part as problems tell it. */
  public String nameOf(String part) {
    return name + " [" + part + "]";
  }

  /** The names of all parts, folders left out. */
  public List<String> parts() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /** Whether there is a part; letters of either case. */
  public boolean has(String part) {
    return entry(part).isPresent();
  }

  /** The size of a part unpacked, in bytes; 0 where there is none. */
  public long size(String part) {
    return entry(part).map(ZipEntry::getSize).map(size -> Math.max(0, size)).orElse(0L);
  }

  /**
   * The bytes of a part, one after another.
   *
   * @throws IOException if there is no such part
   */
  public InputStream open(String part) throws IOException {
    ZipEntry entry =
        entry(part)
            .orElseThrow(() -> RefusedContentException.of(nameOf(part), ProblemCode.FILE_MISSING));
    try {
      return new StatedSizeStream(zip.getInputStream(entry), nameOf(part), entry);
    } catch (ZipException | IllegalArgumentException broken) {
      throw RefusedContentException.of(name, FormatCode.ARCHIVE_BROKEN);
    }
  }

  private Optional<ZipEntry> entry(String part) {
    String plain = part.startsWith("/") ? part.substring(1) : part;
    ZipEntry exact = zip.getEntry(plain);
    return exact != null ? Optional.of(exact) : entryOfEitherCase(plain);
  }

  private Optional<ZipEntry> entryOfEitherCase(String part) {
    return zip.stream()
        .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(part))
        .<ZipEntry>map(entry -> entry)
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
