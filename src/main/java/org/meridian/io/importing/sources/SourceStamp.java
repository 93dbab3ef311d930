package org.meridian.io.importing.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.meridian.io.importing.CoinrFolder;
import org.meridian.io.importing.sources.ImportSource.SourceState;

/**
 * What a file holds, in few characters.
 *
 * @param bytes its size
 * @param hash SHA-256 in hexadecimal digits
 */
public record SourceStamp(long bytes, String hash) {

  /**
   * The stamp of a file, or of COINr's tables in a folder.
   *
   * @throws IOException if it cannot be read
   */
  public static SourceStamp of(Path path) throws IOException {
    MessageDigest digest = digest();
    long bytes = 0;
    for (Path file : files(path)) {
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        bytes += in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return new SourceStamp(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** How a path stands to what it held; one that cannot be read any more is gone. */
  SourceState compare(Path path) {
    try {
      boolean sameSize = Files.isDirectory(path) || Files.size(path) == bytes;
      return sameSize && of(path).equals(this) ? SourceState.SAME : SourceState.CHANGED;
    } catch (IOException gone) {
      return SourceState.GONE;
    }
  }

  private static List<Path> files(Path path) throws IOException {
    return Files.isDirectory(path)
        ? CoinrFolder.tables(path).stream().map(path::resolve).toList()
        : List.of(path);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
