package org.meridian.io.dataset.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.dataset.descriptor.DescriptorReader;

/**
 * The folder of a user's own things: datasets in {@code datasets/}, one folder each, basemaps in
 * {@code maps/}, and the window's settings.
 *
 * @param root the folder; need not exist
 */
public record UserFolder(Path root) {

  /**
   * Finds the folder: {@code MERIDIAN_HOME} where set, else {@code .meridian} in the user's home.
   *
   * @param environment value of {@code MERIDIAN_HOME}, may be null
   * @param home the user's home folder
   */
  public static UserFolder locate(String environment, String home) {
    return new UserFolder(
        environment == null || environment.isBlank()
            ? Path.of(home, ".meridian")
            : Path.of(environment));
  }

  /** The folder of this process's user. */
  public static UserFolder ofThisUser() {
    return locate(System.getenv("MERIDIAN_HOME"), System.getProperty("user.home"));
  }

  /** Where the window keeps its settings. */
  public Path settings() {
    return root.resolve("settings.json");
  }

  /** Where the user keeps basemaps of their own. */
  public Path maps() {
    return root.resolve("maps");
  }

  /** Where packed stories are unpacked to. */
  public Path stories() {
    return root.resolve("stories");
  }

  /** The user's datasets, by name of their folders; none if there is no such folder. */
  public List<DatasetPlace> datasets() {
    Path folder = root.resolve("datasets");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(UserFolder::isPackage).sorted().map(UserFolder::place).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file by which a folder is a package. */
  public static Path descriptor(Path folder) {
    return folder.resolve(DescriptorReader.FILE);
  }

  /** Whether a folder holds a package. */
  public static boolean isPackage(Path folder) {
    return Files.isRegularFile(descriptor(folder));
  }

  /** Where the work on each dataset is kept. */
  public Path sessions() {
    return root.resolve("sessions");
  }

  /** Where it is kept what imported datasets were made of. */
  public Path imports() {
    return root.resolve("imports");
  }

  /** A package in any folder. */
  public static DatasetPlace place(Path folder) {
    return new DatasetPlace(
        folder.getFileName() == null ? folder.toString() : folder.getFileName().toString(),
        Optional.of(folder.toString()),
        PackageSource.folder(folder));
  }
}
