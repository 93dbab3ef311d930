package org.meridian.app.cli.options;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.coinr.CoinrReader;
import org.meridian.io.dataset.DatasetWork;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Severity;
import picocli.CommandLine.Option;

/** Which data a verb works on. */
public final class DataOptions extends UsageCheck {

  @Option(
      names = "--dataset",
      paramLabel = "ID or FOLDER",
      description = "A dataset by its id (see the verb datasets), or the folder of a package.")
  private String dataset;

  @Option(
      names = "--coinr",
      arity = "2",
      paramLabel = "FILE",
      description = "COINr's iData and iMeta tables, in place of --dataset.")
  private List<Path> coinr;

  /** Whether the data are COINr's tables. */
  boolean isCoinr() {
    return coinr != null;
  }

  /** Reads the data; notes go to the console. */
  OpenedData read(VerbOutput console) {
    return readOr(console, Optional::empty);
  }

  /**
   * Reads the data, or where none are named the dataset that something else names.
   *
   * @param otherwise the id of that dataset; empty where there is none
   */
  OpenedData readOr(VerbOutput console, Supplier<Optional<String>> otherwise) {
    if (dataset == null && coinr == null) {
      return open(otherwise.get().orElseThrow(() -> usage("one.data")), console);
    }
    if ((dataset == null) == (coinr == null)) {
      throw usage("one.data");
    }
    if (coinr != null) {
      return OpenedData.of(accept(CoinrReader.read(coinr.get(0), coinr.get(1)), console));
    }
    return open(dataset, console);
  }

  /** A dataset by its id or folder; notes go to the console. */
  public static Dataset named(String dataset, VerbOutput console) {
    return accept(DatasetWork.VERB.check(place(dataset).open()), console);
  }

  /** Opens a dataset by its id, or the folder of a package. */
  OpenedData open(String name, VerbOutput console) {
    sayShadowed(name, console);
    return OpenedData.of(named(name, console));
  }

  private static DatasetPlace place(String name) {
    return ShippedDatasets.find(name)
        .or(() -> ofTheUser(name))
        .or(() -> folder(name))
        .orElseThrow(
            () -> new VerbFailure(CommandWords.ofThisSystem().say("no.dataset", name, known())));
  }

  /** A dataset that ships is never replaced by one of the user's; that is said. */
  private static void sayShadowed(String name, VerbOutput console) {
    if (ShippedDatasets.find(name).isPresent()) {
      ofTheUser(name)
          .flatMap(DatasetPlace::folder)
          .map(folder -> CommandWords.ofThisSystem().say("dataset.shadow", name, folder))
          .ifPresent(console.err()::println);
    }
  }

  private static Optional<DatasetPlace> ofTheUser(String name) {
    return UserFolder.ofThisUser().datasets().stream()
        .filter(place -> place.id().equals(name))
        .findFirst();
  }

  private static Optional<DatasetPlace> folder(String name) {
    try {
      Path folder = Path.of(name).toAbsolutePath().normalize();
      return name.isBlank() ? Optional.empty() : folder(folder);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Optional<DatasetPlace> folder(Path folder) {
    Path looked = folder;
    try {
      if (!UserFiles.isFolder(folder)) {
        return Optional.empty();
      }
      looked = UserFolder.descriptor(folder);
      UserFiles.check(looked);
      return Optional.of(UserFolder.place(folder));
    } catch (IOException unreadable) {
      Problem why = FileProblems.reading(looked, unreadable);
      throw new VerbFailure(CommandWords.ofThisSystem().problems(List.of(why)), unreadable);
    }
  }

  private static String known() {
    return Stream.concat(
            ShippedDatasets.list().stream(), UserFolder.ofThisUser().datasets().stream())
        .map(DatasetPlace::id)
        .collect(Collectors.joining(", "));
  }

  /** What was read; problems go to the console or, if they are errors, into a failure. */
  public static <T> T accepted(Loaded<T> loaded, VerbOutput console) {
    return accept(loaded, console);
  }

  /** What was read; problems go to the console or, if they are errors, into a failure. */
  public static <T> T accept(Loaded<T> loaded, VerbOutput console) {
    String problems = CommandWords.ofThisSystem().problems(loaded.problems());
    if (loaded.value().isEmpty()) {
      throw new VerbFailure(problems);
    }
    if (!problems.isEmpty()) {
      console.err().println(problems);
    }
    return loaded.value().get();
  }

  /** Problems go to the console or, if any is an error, into a failure. */
  public static void say(List<Problem> problems, VerbOutput console) {
    boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    accept(failed ? Loaded.failed(problems) : Loaded.of(true, problems), console);
  }
}
