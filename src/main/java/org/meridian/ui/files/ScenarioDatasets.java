package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.session.SavedWork;

/**
 * Opens the dataset of a scenario that belongs to no file, such as that of a step, in the line of
 * work that the dataset has already.
 */
public final class ScenarioDatasets {

  private final FileTools tools;
  private final BroughtDatasets brought = new BroughtDatasets();

  ScenarioDatasets(FileTools tools) {
    this.tools = tools;
  }

  private record Found(DatasetOrigin origin, Loaded<Dataset> dataset) {}

  /**
   * Opens the dataset with the scenario, as one step of undo.
   *
   * @param label key of the words of the step
   */
  public void open(String label, Scenario scenario) {
    String wanted = scenario.datasetId();
    List<Path> others = tools.recents().folders();
    ScenarioHistory now = tools.explorer().history().get();
    tools
        .background()
        .run(
            () -> find(wanted, others, now),
            found -> opened(found, label, scenario),
            failure -> tools.reports().failure("shell.failure.scenarioDataset", wanted, failure));
  }

  /** The datasets of the open story. */
  public BroughtDatasets brought() {
    return brought;
  }

  /** Whether the dataset that steps mean by an id is open. */
  public boolean isOpen(String id) {
    ScenarioHistory now = tools.explorer().history().get();
    return now != null && now.dataset().id().equals(id) && brought.isMeant(now.document().origin());
  }

  private Found find(String wanted, List<Path> others, ScenarioHistory now) throws IOException {
    Optional<DatasetOrigin> own = brought.origin(wanted);
    DatasetOrigin origin =
        own.isPresent() ? own.get() : tools.outside().library().find(wanted, others);
    Optional<Dataset> known = now == null ? Optional.empty() : now.dataset(origin);
    return new Found(
        origin,
        known.isPresent() ? Loaded.of(known.get()) : tools.outside().library().open(origin));
  }

  private void opened(Found found, String label, Scenario scenario) {
    Optional<Dataset> dataset = found.dataset().value();
    dataset.ifPresent(
        open -> tools.explorer().open(label, document(found.origin()), open, scenario));
    List<Problem> problems = found.dataset().problems();
    if (dataset.isEmpty()) {
      tools.reports().problems(false, scenario.datasetId(), problems);
    }
  }

  private DocumentId document(DatasetOrigin origin) {
    Optional<SavedWork> work = tools.documents().work(origin);
    return work.map(tools.documents()::of).orElseGet(() -> tools.documents().another(origin));
  }
}
