package org.meridian.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether a file still holds what it held: SHA-256 in 64 hexadecimal digits. */
public final class FileFingerprint {

  private FileFingerprint() {}

  /** The fingerprint of a content. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The fingerprint of what a file holds; empty where there is no such file.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<String> of(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(of(Files.readAllBytes(file))) : Optional.empty();
  }
}
