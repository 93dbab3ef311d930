package org.meridian.app.cli.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.importing.KnownCities;
import org.meridian.io.importing.annexes.AnnexFiles;
import org.meridian.io.importing.building.CoinrFiles;
import org.meridian.io.importing.building.FileTables;
import org.meridian.model.Dataset;

/** What both verbs of an import need: the cities of names, and that no file is refused. */
final class ImportFiles {

  private ImportFiles() {}

  /** The cities of a dataset by its id; of the first that ships where none is named. */
  static KnownCities of(String id, VerbOutput console) {
    return KnownCities.of(dataset(id, console).cities());
  }

  /** Fails where a table cannot be read; its report says why. */
  static void accept(FileTables read, CommandWords words) {
    if (read.refused() > 0) {
      throw new VerbFailure(words.say("import.refused", read.refused(), read.reports().size()));
    }
  }

  /** COINr's two tables, where the files are these. */
  static Optional<CoinrFiles> coinr(List<Path> files) {
    try {
      return CoinrFiles.among(files);
    } catch (IOException unreadable) {
      // The import says why, with the name of the file.
      return Optional.empty();
    }
  }

  /** One line a file that holds something beside values. */
  static String annexes(AnnexFiles files, CommandWords words) {
    return files.annexes().entrySet().stream()
        .map(
            annex ->
                words.say(
                    "import.annex",
                    annex.getKey(),
                    annex.getValue().ordinal(),
                    annex.getValue().file()))
        .collect(Collectors.joining("\n"));
  }

  /** The names of files without their folders. */
  static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  static Dataset dataset(String id, VerbOutput console) {
    String wanted = id == null ? ShippedDatasets.DEFAULT : id;
    return DataOptions.named(wanted, console);
  }
}
