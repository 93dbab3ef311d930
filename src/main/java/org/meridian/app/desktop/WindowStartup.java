package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.session.StartMarker;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.FirstOpening.Asked;
import org.meridian.ui.ports.SessionStore;

/**
 * Reads what the window begins with: what the program was started with, else the last session, else
 * the dataset that opens first. Runs once, off the JavaFX thread.
 */
final class WindowStartup {

  private static final System.Logger LOG = System.getLogger(WindowStartup.class.getName());

  private final DatasetFolders packages;
  private final SessionStore store;
  private final EarlierWork earlier;
  private final Optional<StartMarker> marker;
  private final SessionWords words = new SessionWords();
  private final List<LocalText> notes;

  /**
   * @param packages datasets
   * @param store tells what fits
   * @param earlier what earlier sessions left
   * @param marker stands while a state is restored; empty where none can be
   */
  WindowStartup(
      DatasetFolders packages,
      SessionStore store,
      EarlierWork earlier,
      Optional<StartMarker> marker) {
    this.packages = packages;
    this.store = store;
    this.earlier = earlier;
    this.marker = marker;
    this.notes = new ArrayList<>(earlier.notes());
  }

  /** A dataset that is open. */
  private record Target(DatasetOrigin origin, Dataset dataset) {}

  /**
   * Reads the dataset to begin with.
   *
   * @param argument the file or folder that the program was started with
   * @param usual the dataset to open where no work was left
   * @param others folders of datasets that were opened lately
   */
  FirstOpening read(Optional<Path> argument, DatasetOrigin usual, List<Path> others) {
    Optional<StartPath.Found> found =
        argument.map(DatasetFolders::absolute).map(new StartPath(packages, others)::open);
    Optional<Asked> asked = found.map(StartPath.Found::asked);
    Target target =
        found
            .flatMap(each -> each.dataset().map(dataset -> new Target(each.origin(), dataset)))
            .orElseGet(() -> last(earlier.last().orElse(usual)));
    Optional<SavedWork> work =
        asked.flatMap(Asked::scenario).isPresent() ? Optional.empty() : earlier.of(target.origin());
    List<Problem> misfits =
        work.map(each -> store.misfits(each, target.dataset())).orElse(List.of());
    work.ifPresent(each -> mark(each.origin()));
    return new FirstOpening(
        earlier.works(), notes, target.origin(), target.dataset(), misfits, asked);
  }

  private void mark(DatasetOrigin origin) {
    if (marker.isPresent()) {
      try {
        marker.get().begin(origin);
      } catch (IOException failure) {
        LOG.log(System.Logger.Level.DEBUG, "the start cannot be marked", failure);
      }
    }
  }

  private Target last(DatasetOrigin origin) {
    if (origin.isOwn()) {
      return own(origin);
    }
    String id =
        ShippedDatasets.find(origin.id()).map(place -> place.id()).orElse(ShippedDatasets.DEFAULT);
    return shipped(id);
  }

  private Target own(DatasetOrigin origin) {
    if (!packages.isThere(Path.of(origin.folder()))) {
      notes.add(words.gone(origin.folder()));
      return shipped(ShippedDatasets.DEFAULT);
    }
    Loaded<Dataset> opened = packages.open(Path.of(origin.folder()));
    if (opened.value().isEmpty()) {
      notes.add(words.broken(origin.folder(), words.of(opened.problems().getFirst())));
      return shipped(ShippedDatasets.DEFAULT);
    }
    Dataset dataset = opened.value().get();
    return new Target(new DatasetOrigin(dataset.id(), origin.folder()), dataset);
  }

  private Target shipped(String id) {
    DatasetOrigin origin = DatasetOrigin.shipped(id);
    Optional<Dataset> dataset = ShippedDatasets.find(id).flatMap(place -> place.open().value());
    return new Target(
        origin,
        dataset.orElseThrow(
            () -> new IllegalStateException("the program's own " + id + " is damaged")));
  }
}
