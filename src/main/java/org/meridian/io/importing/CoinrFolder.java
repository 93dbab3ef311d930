package org.meridian.io.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.io.file.UserFiles;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** A folder with the tables of COINr, known by their names. */
public final class CoinrFolder {

  private static final String NAME =
      "(?i)(iData|iMeta|IndData|IndMeta|AggMeta)\\.(csv|txt|tsv|xlsx)";

  private CoinrFolder() {}

  /**
   * The names of the tables of COINr in a folder; none for a file and any other folder.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<String> tables(Path folder) throws IOException {
    if (!UserFiles.isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(NAME))
          .sorted()
          .toList();
    }
  }

  /** What is said of such a folder. */
  static ImportProblem refusal(List<String> tables) {
    return ImportProblem.error(ImportKind.COINR, String.join(", ", tables)).say("folder");
  }
}
