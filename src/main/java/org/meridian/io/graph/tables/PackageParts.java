package org.meridian.io.graph.tables;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.ProblemCode;

/**
 * The files of a package in a folder or in an archive.
 *
 * @param place the folder or the archive
 * @param isFolder which of both
 */
record PackageParts(Path place, boolean isFolder) {

  static final String DESCRIPTOR = "datapackage.json";

  private static final long MOST_DESCRIPTOR = 16L << 20;

  /** The package at a place: a folder, its descriptor, or an archive. */
  static PackageParts at(Path place) throws IOException {
    if (UserFiles.isFolder(place)) {
      return new PackageParts(place, true);
    }
    boolean descriptor = place.endsWith(DESCRIPTOR);
    Path folder = place.toAbsolutePath().getParent();
    return descriptor ? new PackageParts(folder, true) : new PackageParts(place, false);
  }

  /** A part as problems name it. */
  String name(String part) {
    return isFolder ? place.resolve(part).toString() : place + " [" + part + "]";
  }

  /** The descriptor, all of it. */
  byte[] descriptor() throws IOException {
    try (InputStream in = open(DESCRIPTOR)) {
      byte[] bytes = in.readNBytes((int) MOST_DESCRIPTOR);
      if (in.read() >= 0) {
        throw RefusedContentException.of(name(DESCRIPTOR), ProblemCode.JSON_TOO_DEEP);
      }
      return bytes;
    }
  }

  /** The bytes of a part. */
  InputStream open(String part) throws IOException {
    if (isFolder) {
      UserFiles.regularSize(place.resolve(part));
      return new BufferedInputStream(Files.newInputStream(place.resolve(part)));
    }
    CheckedArchive archive = CheckedArchive.open(place);
    try {
      return new OwnedStream(archive.open(part), archive);
    } catch (IOException absent) {
      archive.close();
      throw absent;
    }
  }

  /** A part that closes its archive. */
  private static final class OwnedStream extends FilterInputStream {
    private final CheckedArchive archive;

    OwnedStream(InputStream in, CheckedArchive archive) {
      super(in);
      this.archive = archive;
    }

    @Override
    public void close() throws IOException {
      super.close();
      archive.close();
    }
  }
}
