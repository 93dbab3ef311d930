package org.meridian.ui.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.session.SavedWork;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.ui.state.Explorer;

/**
 * Which file each line of work belongs to, whether it differs from that, and the last state of the
 * work on each dataset. Lives on the JavaFX thread.
 */
public final class OpenDocuments {

  /** A file and what stands in it; the content is not known of one restored with changes. */
  private record Filed(ScenarioPlace place, Optional<Scenario> content) {}

  private final Explorer explorer;
  private final InstantSource clock;
  private final Map<DocumentId, Filed> files = new HashMap<>();
  private final Map<DatasetOrigin, DocumentId> latest = new HashMap<>();
  private final Map<DatasetOrigin, Integer> numbers = new HashMap<>();
  private final Map<DatasetOrigin, SavedWork> works = new HashMap<>();
  private final Set<DatasetOrigin> earlier = new HashSet<>();
  private final ReadOnlyObjectWrapper<OpenDocument> current = new ReadOnlyObjectWrapper<>();

  /**
   * @param explorer holds the scenario and its history
   * @param clock dates the states
   */
  public OpenDocuments(Explorer explorer, InstantSource clock) {
    this.explorer = explorer;
    this.clock = clock;
    explorer.history().subscribe(this::show);
  }

  /** What is open; null until something is. */
  public ReadOnlyObjectProperty<OpenDocument> current() {
    return current.getReadOnlyProperty();
  }

  /** Takes in what earlier sessions left. */
  public void recall(Iterable<SavedWork> kept) {
    for (SavedWork work : kept) {
      works.put(work.origin(), work);
      earlier.add(work.origin());
    }
  }

  /** The last state of the work on a dataset. */
  public Optional<SavedWork> work(DatasetOrigin origin) {
    return Optional.ofNullable(works.get(origin));
  }

  /** The last state of the work on every dataset, as it is now. */
  public Map<DatasetOrigin, SavedWork> works() {
    return Map.copyOf(works);
  }

  /** Whether the state is that of an earlier session; asking makes it one of this. */
  public boolean takeEarlier(DatasetOrigin origin) {
    return earlier.remove(origin);
  }

  /** Lets go of the state of a dataset. */
  public void forget(DatasetOrigin origin) {
    works.remove(origin);
    latest.remove(origin);
    earlier.remove(origin);
  }

  /** The line of work that a state belongs to. */
  public DocumentId of(SavedWork work) {
    DocumentId known = latest.get(work.origin());
    if (known != null) {
      return known;
    }
    DocumentId document = another(work.origin());
    Optional<Scenario> content = work.changed() ? Optional.empty() : Optional.of(work.scenario());
    work.file().ifPresent(place -> files.put(document, new Filed(place, content)));
    return document;
  }

  /** A new line of work without a file. */
  public DocumentId another(DatasetOrigin origin) {
    return new DocumentId(origin, numbers.merge(origin, 1, Integer::sum));
  }

  /** A line of work was read from a file or written to it. */
  public void filed(DocumentId document, ScenarioPlace place, Scenario content) {
    files.put(document, new Filed(place, Optional.of(content)));
    show(explorer.history().get());
  }

  /** The file of a line of work. */
  public Optional<ScenarioPlace> file(DocumentId document) {
    return Optional.ofNullable(files.get(document)).map(Filed::place);
  }

  /** Whether a line of work belongs to a file. */
  public boolean isFile(DocumentId document, Path file) {
    return file(document).filter(place -> Path.of(place.path()).equals(file)).isPresent();
  }

  /** Whether any work differs from its file or from what was published. */
  public boolean anyChanged() {
    return works.values().stream().anyMatch(SavedWork::changed);
  }

  /** The state of what is open, with a scenario that may be newer than the last step. */
  SavedWork note(ScenarioHistory now, Scenario scenario) {
    DocumentId document = now.document();
    latest.put(document.origin(), document);
    SavedWork work =
        new SavedWork(
            document.origin(),
            scenario,
            DatasetIdentity.ofId(scenario.datasetId()),
            file(document),
            isChanged(now, scenario),
            clock.instant());
    works.put(document.origin(), work);
    return work;
  }

  private boolean isChanged(ScenarioHistory now, Scenario scenario) {
    Filed file = files.get(now.document());
    return file == null
        ? !scenario.equals(Scenario.opening(now.dataset()))
        : !file.content().equals(Optional.of(scenario));
  }

  private void show(ScenarioHistory now) {
    if (now != null) {
      Optional<Path> file = file(now.document()).map(place -> Path.of(place.path()));
      current.set(
          new OpenDocument(
              now.document(),
              now.dataset().info().title(),
              now.current().name(),
              file,
              isChanged(now, now.current())));
    }
  }
}
