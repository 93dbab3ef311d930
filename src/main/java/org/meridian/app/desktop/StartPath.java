package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.figure.FigureFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StorySource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.FirstOpening.Asked;
import org.meridian.ui.ports.StoredScenario;

/** Opens the file or folder that the program was started with. */
final class StartPath {

  private static final String SCENARIO = ".meridian.json";

  private final DatasetFolders packages;
  private final List<Path> others;

  /**
   * @param packages datasets
   * @param others folders of datasets that were opened lately
   */
  StartPath(DatasetFolders packages, List<Path> others) {
    this.packages = packages;
    this.others = others;
  }

  /**
   * What is there.
   *
   * @param origin where the dataset comes from
   * @param dataset the dataset; empty if it could not be opened
   * @param asked what came of the path
   */
  record Found(DatasetOrigin origin, Optional<Dataset> dataset, Asked asked) {}

  /** Opens an absolute path. */
  Found open(Path path) {
    if (!Files.exists(path)) {
      Problem missing = Problem.ofFile(path.toString(), ProblemCode.FILE_MISSING);
      return refused(path, List.of(missing));
    }
    if (Files.isDirectory(path)) {
      return dataset(path, path);
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(StoryFile.ENDING) || StorySource.isNamedLikePack(path)) {
      return story(path, read(path));
    }
    if (FigureFile.isNamedSo(name)) {
      return story(path, FigureFile.read(path));
    }
    boolean ofPackage = !name.endsWith(SCENARIO) && isBesideDescriptor(path);
    return ofPackage ? dataset(path, path.getParent()) : scenario(path);
  }

  private static boolean isBesideDescriptor(Path path) {
    return UserFolder.isPackage(path.getParent());
  }

  private static Found refused(Path path, List<Problem> why) {
    return new Found(
        DatasetOrigin.shipped(""), Optional.empty(), new Asked(path, Optional.empty(), false, why));
  }

  private Found dataset(Path path, Path folder) {
    Loaded<Dataset> opened = packages.open(folder);
    if (opened.value().isEmpty()) {
      return refused(path, opened.problems());
    }
    Dataset dataset = opened.value().get();
    return new Found(
        new DatasetOrigin(dataset.id(), folder.toString()),
        Optional.of(dataset),
        new Asked(folder, Optional.empty(), true, opened.problems()));
  }

  /** The window opens the story or figure itself, upon the dataset of its first step. */
  private Found story(Path file, Loaded<SavedStory> read) {
    if (read.value().isEmpty()) {
      return refused(file, read.problems());
    }
    Asked asked = new Asked(file, Optional.empty(), true, List.of());
    Found without = new Found(DatasetOrigin.shipped(""), Optional.empty(), asked);
    return read.value().get().story().steps().stream()
        .findFirst()
        .flatMap(step -> upon(step.scenario().datasetId(), asked))
        .orElse(without);
  }

  private static Loaded<SavedStory> read(Path file) {
    try {
      StorySource source = StorySource.of(file);
      return StoryFile.fromBytes(source.name(), source.bytes());
    } catch (IOException unreadable) {
      return Loaded.failed(FileProblems.reading(file, unreadable));
    }
  }

  private Optional<Found> upon(String dataset, Asked asked) {
    try {
      DatasetOrigin origin = packages.find(dataset, others);
      Optional<Dataset> opened = packages.open(origin).value();
      return opened.map(found -> new Found(origin, Optional.of(found), asked));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private Found scenario(Path file) {
    Loaded<StoredScenario> read = new ScenarioFiles().read(file);
    if (read.value().isEmpty()) {
      return refused(file, read.problems());
    }
    StoredScenario stored = read.value().get();
    try {
      DatasetOrigin origin = packages.find(stored.scenario().datasetId(), others);
      return scenario(file, stored, origin, packages.open(origin));
    } catch (IOException unknown) {
      String id = stored.scenario().datasetId();
      Problem why =
          new Problem(file.toString(), 0, "/dataset", id, ProblemCode.UNKNOWN_DATASET, List.of(id));
      return refused(file, List.of(why));
    }
  }

  private static Found scenario(
      Path file, StoredScenario stored, DatasetOrigin origin, Loaded<Dataset> opened) {
    List<Problem> why = opened.value().map(stored::misfits).orElseGet(opened::problems);
    return opened.value().isEmpty() || why.stream().anyMatch(Problem::isError)
        ? refused(file, why)
        : new Found(origin, opened.value(), new Asked(file, Optional.of(stored), true, why));
  }
}
