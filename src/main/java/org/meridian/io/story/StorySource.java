package org.meridian.io.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.file.MemoryLimit;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;

/**
 * The bytes of a story and what lies beside it: datasets in {@code datasets/ID/} and maps. A story
 * lies in a folder, or in a pack (a zip file), which is read as it is.
 *
 * @param name of the story as problems tell it
 * @param bytes of the story
 * @param beside files by their paths from the folder of the story
 */
public record StorySource(String name, byte[] bytes, PackageSource beside) {

  private static final String DATASETS = "datasets/";

  /** Whether a file is named like a pack. */
  public static boolean isNamedLikePack(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** What lies beside a story in a folder, without the story. */
  public static StorySource below(Path folder) {
    return new StorySource(folder.toString(), new byte[0], PackageSource.folder(folder));
  }

  /**
   * Reads a story from its file, or from a pack.
   *
   * @throws IOException if it cannot be read, is refused, or is a packed file without a story
   */
  public static StorySource of(Path file) throws IOException {
    if (isNamedLikePack(file)) {
      return packed(file);
    }
    Path folder = file.toAbsolutePath().getParent();
    return new StorySource(file.toString(), UserFiles.bytes(file), PackageSource.folder(folder));
  }

  private static StorySource packed(Path file) throws IOException {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      String part = part(archive);
      String folder = part.substring(0, part.lastIndexOf('/') + 1);
      return new StorySource(
          archive.nameOf(part), read(archive, part), name -> read(file, folder + name));
    }
  }

  /**
   * The part of a pack that is its story: the only one, and the nearest to the top.
   *
   * @throws IOException if there is none, or more than one
   */
  public static String part(CheckedArchive archive) throws IOException {
    List<String> stories =
        archive.parts().stream().filter(part -> part.endsWith(StoryFile.ENDING)).toList();
    if (stories.size() != 1) {
      String count = Integer.toString(stories.size());
      throw RefusedContentException.of(archive.name(), StoryCode.STORY_NO_PACK, count);
    }
    return stories.getFirst();
  }

  private static Optional<byte[]> read(Path file, String part) throws IOException {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      return archive.has(part) ? Optional.of(read(archive, part)) : Optional.empty();
    }
  }

  private static byte[] read(CheckedArchive archive, String part) throws IOException {
    long size = archive.size(part);
    Optional<Problem> tooBig = MemoryLimit.ofPart(archive.nameOf(part), size, size);
    if (tooBig.isPresent()) {
      throw new RefusedContentException(tooBig.get());
    }
    try (InputStream stream = archive.open(part)) {
      return stream.readAllBytes();
    }
  }

  /** The dataset that lies beside the story under an id, if there is one. */
  public Optional<DatasetPlace> dataset(String id) throws IOException {
    String folder = DATASETS + id + "/";
    boolean plain = !id.isBlank() && !id.contains("/") && !id.contains("\\") && !id.contains("..");
    if (!plain || beside.read(folder + "datapackage.json").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DatasetPlace(id, Optional.of(folder), name -> beside.read(folder + name)));
  }

  /**
   * A file beside the story, or anywhere by its absolute path.
   *
   * @throws IOException if there is none, or it cannot be read
   */
  public byte[] file(String path) throws IOException {
    if (Path.of(path).isAbsolute()) {
      return UserFiles.bytes(Path.of(path));
    }
    return beside.read(path).orElseThrow(() -> new NoSuchFileException(path));
  }
}
