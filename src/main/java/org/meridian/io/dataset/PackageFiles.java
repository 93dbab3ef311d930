package org.meridian.io.dataset;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.dataset.descriptor.DescriptorReader;
import org.meridian.io.dataset.descriptor.PackageResource;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.MemoryLimit;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Reads files of a package and checks that they are those which the descriptor describes. */
final class PackageFiles {

  private static final Map<String, String> DIGESTS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

  private final PackageSource source;

  PackageFiles(PackageSource source) {
    this.source = source;
  }

  /**
   * The bytes of a file.
   *
   * @param resource the file
   * @param required whether it must be there even if the descriptor does not list it
   * @param problems takes what is wrong
   * @return the bytes; empty, with a problem unless it need not be there, where there are none
   */
  Optional<byte[]> read(PackageResource resource, boolean required, Problems problems) {
    if (!resource.readable()) {
      return Optional.empty();
    }
    String file = resource.file();
    try {
      Optional<byte[]> bytes = source.read(file);
      if (bytes.isEmpty() && (required || resource.listed())) {
        problems.add(Problem.ofFile(file, ProblemCode.FILE_MISSING));
      }
      return bytes.filter(found -> isStated(resource, found, problems));
    } catch (IOException unreadable) {
      problems.add(FileProblems.reading(file, unreadable));
      return Optional.empty();
    }
  }

  /** Whether the memory can hold some tables together; adds a problem where it cannot. */
  boolean fit(List<PackageResource> tables, Problems problems) {
    long size = tables.stream().mapToLong(table -> source.size(table.file())).sum();
    Optional<Problem> tooBig = MemoryLimit.ofTables(DescriptorReader.FILE, size);
    tooBig.ifPresent(problems::add);
    return tooBig.isEmpty();
  }

  /** Whether there is a file of that name, even one that cannot be read. */
  boolean isThere(String file) {
    try {
      return source.read(file).isPresent();
    } catch (IOException unreadable) {
      return true;
    }
  }

  private boolean isStated(PackageResource resource, byte[] bytes, Problems problems) {
    String size = Integer.toString(bytes.length);
    if (!resource.stated().bytes().isEmpty() && !resource.stated().bytes().equals(size)) {
      problems.add(
          Problem.ofFile(
              resource.file(), ProblemCode.SIZE_DIFFERS, size, resource.stated().bytes()));
      return false;
    }
    return resource.stated().hash().isEmpty() || hasHash(resource, bytes, problems);
  }

  private boolean hasHash(PackageResource resource, byte[] bytes, Problems problems) {
    String stated = resource.stated().hash().strip().toLowerCase(Locale.ROOT);
    int colon = stated.indexOf(':');
    String kind = colon < 0 ? "md5" : stated.substring(0, colon).replace("-", "");
    String digest = DIGESTS.get(kind);
    if (digest == null) {
      problems.add(unknownHash(resource, kind));
      return false;
    }
    String found = hash(digest, bytes);
    if (!found.equals(stated.substring(colon + 1))) {
      problems.add(
          Problem.ofFile(
              resource.file(), ProblemCode.HASH_DIFFERS, found, stated.substring(colon + 1)));
      return false;
    }
    return true;
  }

  private static Problem unknownHash(PackageResource resource, String kind) {
    return new Problem(
        DescriptorReader.FILE,
        0,
        resource.pointer() + "/hash",
        resource.stated().hash(),
        ProblemCode.DECLARED_UNSUPPORTED,
        List.of(resource.name(), "hash " + kind));
  }

  private static String hash(String digest, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(digest).digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has " + digest, impossible);
    }
  }
}
