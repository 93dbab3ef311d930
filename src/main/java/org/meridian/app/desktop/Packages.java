package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.dataset.DatasetPlace;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.ShippedDatasets;
import org.meridian.io.dataset.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.LocalText;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.Opened;

/** Datasets for the window: those that ship, those in the user's folder, and any other folder. */
final class Packages implements DatasetLibrary {

  private final List<Shipped> shipped;
  private final UserFolder folder;
  private final Troubles troubles = new Troubles();

  Packages(UserFolder folder) {
    this.folder = folder;
    this.shipped =
        ShippedDatasets.list().stream()
            .map(place -> new Shipped(place.id(), ShippedTitles.of(place.id())))
            .toList();
  }

  @Override
  public List<Shipped> shipped() {
    return shipped;
  }

  @Override
  public Dataset open(String id) throws IOException {
    DatasetPlace place = find(id).orElseThrow(() -> new IOException(unknown(id)));
    Loaded<Dataset> loaded = place.open();
    return loaded.value().orElseThrow(() -> new IOException(firstOf(loaded.problems())));
  }

  private Optional<DatasetPlace> find(String id) {
    return ShippedDatasets.find(id)
        .or(() -> folder.datasets().stream().filter(place -> place.id().equals(id)).findFirst());
  }

  private String unknown(String id) {
    LocalText words = ShippedTitles.unknown(id);
    return words.en().equals(words.zh()) ? words.en() : words.en() + " / " + words.zh();
  }

  private String firstOf(List<Problem> problems) {
    LocalText words = troubles.words(problems.getFirst());
    return words.en() + " / " + words.zh();
  }

  @Override
  public Opened<Dataset> open(Path path) {
    return troubles.opened(DatasetReader.read(path));
  }
}
