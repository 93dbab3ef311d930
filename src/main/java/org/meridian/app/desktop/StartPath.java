package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.io.dataset.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.LocalText;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.FirstOpening.Asked;
import org.meridian.ui.ports.Opened;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.ports.Trouble;

/** Opens the file or folder that the program was started with. */
final class StartPath {

  private static final String SCENARIO = ".meridian.json";

  private final DatasetFolders packages;
  private final List<Path> others;
  private final Troubles troubles = new Troubles();

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
      return refused(path, troubles.of(List.of(missing)));
    }
    if (Files.isDirectory(path)) {
      return dataset(path, path);
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean ofPackage = !name.endsWith(SCENARIO) && isBesideDescriptor(path);
    return ofPackage ? dataset(path, path.getParent()) : scenario(path);
  }

  private static boolean isBesideDescriptor(Path path) {
    return UserFolder.isPackage(path.getParent());
  }

  private static Found refused(Path path, List<Trouble> why) {
    return new Found(
        DatasetOrigin.shipped(""), Optional.empty(), new Asked(path, Optional.empty(), false, why));
  }

  private Found dataset(Path path, Path folder) {
    Opened<Dataset> opened = packages.open(folder);
    if (opened.content().isEmpty()) {
      return refused(path, opened.troubles());
    }
    Dataset dataset = opened.content().get();
    return new Found(
        new DatasetOrigin(dataset.id(), folder.toString()),
        Optional.of(dataset),
        new Asked(folder, Optional.empty(), true, opened.troubles()));
  }

  private Found scenario(Path file) {
    Opened<StoredScenario> read = new ScenarioFiles().read(file);
    if (read.content().isEmpty()) {
      return refused(file, read.troubles());
    }
    StoredScenario stored = read.content().get();
    try {
      DatasetOrigin origin = packages.find(stored.scenario().datasetId(), others);
      return scenario(file, stored, origin, packages.open(origin));
    } catch (IOException unknown) {
      LocalText words = LocalText.same(unknown.getMessage());
      String id = stored.scenario().datasetId();
      return refused(file, List.of(new Trouble(file.toString(), 0, "/dataset", id, words, true)));
    }
  }

  private static Found scenario(
      Path file, StoredScenario stored, DatasetOrigin origin, Opened<Dataset> opened) {
    List<Trouble> why = opened.content().map(stored::misfits).orElseGet(opened::troubles);
    return opened.content().isEmpty() || why.stream().anyMatch(Trouble::fatal)
        ? refused(file, why)
        : new Found(origin, opened.content(), new Asked(file, Optional.of(stored), true, why));
  }
}
