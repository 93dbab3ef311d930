package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.DatasetWork;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileFailure;

/** Datasets for the window: those that ship, those in the user's folder, and any other folder. */
final class DatasetFolders implements DatasetLibrary {

  private final List<Listed> shipped;
  private final UserFolder folder;

  DatasetFolders(UserFolder folder) {
    this.folder = folder;
    this.shipped =
        ShippedDatasets.list().stream()
            .map(
                place ->
                    new Listed(DatasetOrigin.shipped(place.id()), ShippedTitles.of(place.id())))
            .toList();
  }

  @Override
  public List<Listed> shipped() {
    return shipped;
  }

  @Override
  public List<Listed> own(List<Path> others) {
    Map<Path, DatasetPlace> places = new LinkedHashMap<>();
    Stream.concat(
            folder.datasets().stream(),
            others.stream().filter(UserFolder::isPackage).map(UserFolder::place))
        .forEach(
            place -> places.putIfAbsent(absolute(Path.of(place.folder().orElseThrow())), place));
    return places.values().stream().flatMap(place -> listed(place).stream()).toList();
  }

  private static Optional<Listed> listed(DatasetPlace place) {
    String path = absolute(Path.of(place.folder().orElseThrow())).toString();
    return DatasetReader.info(place.source())
        .map(info -> new Listed(new DatasetOrigin(info.id(), path), info.title()));
  }

  @Override
  public DatasetOrigin find(String id, List<Path> others) throws IOException {
    if (ShippedDatasets.find(id).isPresent()) {
      return DatasetOrigin.shipped(id);
    }
    return own(others).stream()
        .map(Listed::origin)
        .filter(origin -> origin.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static FileFailure unknown(String id) {
    return new FileFailure(
        Problem.ofFile(id, ProblemCode.UNKNOWN_DATASET, id), new IOException(id));
  }

  @Override
  public Loaded<Dataset> open(DatasetOrigin origin) throws IOException {
    if (origin.isOwn()) {
      return open(Path.of(origin.folder()));
    }
    DatasetPlace place = ShippedDatasets.find(origin.id()).orElseThrow(() -> unknown(origin.id()));
    return DatasetWork.WINDOW.check(place.open());
  }

  @Override
  public Loaded<Dataset> open(Path path) {
    return DatasetWork.WINDOW.check(UserFolder.place(path).open(folder));
  }

  @Override
  public boolean isThere(Path path) {
    return Files.exists(path);
  }

  /** A path by which the same folder is the same whatever the program was started in. */
  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
