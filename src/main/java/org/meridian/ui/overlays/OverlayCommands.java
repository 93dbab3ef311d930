package org.meridian.ui.overlays;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.reading.Loaded;
import org.meridian.ui.background.Background;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.state.Settings;

/** Lays layers of the user's own over the map, switches and removes them, and remembers them. */
public final class OverlayCommands {

  private static final String FILES = "overlays.files";
  private static final String HIDDEN = "overlays.hidden";

  private final Background background;
  private final OwnBasemaps maps;
  private final FileDialogs dialogs;
  private final Settings settings;
  private final FailureReports reports;
  private final Consumer<List<String>> use;
  private final ReadOnlyObjectWrapper<List<OwnOverlay>> overlays =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * Recalls the layers of the last run.
   *
   * @param use takes the ids of the layers to draw, the lowest first
   */
  public OverlayCommands(
      Background background,
      OwnBasemaps maps,
      FileDialogs dialogs,
      Settings settings,
      FailureReports reports,
      Consumer<List<String>> use) {
    this.background = background;
    this.maps = maps;
    this.dialogs = dialogs;
    this.settings = settings;
    this.reports = reports;
    this.use = use;
    List<String> hidden = settings.list(HIDDEN);
    List<OwnOverlay> before =
        settings.list(FILES).stream()
            .map(file -> new OwnOverlay(Path.of(file), !hidden.contains(file)))
            .toList();
    if (!before.isEmpty()) {
      read(before);
    }
  }

  /** The layers, the lowest first. */
  ReadOnlyObjectProperty<List<OwnOverlay>> overlays() {
    return overlays.getReadOnlyProperty();
  }

  /** Asks for a file, and lays it over the map. */
  public void choose() {
    dialogs.open(FileDialogs.DialogFileKind.BASEMAP).ifPresent(this::add);
  }

  /** Lays a file over the map; one that lies there already is read anew. */
  public void add(Path file) {
    read(List.of(new OwnOverlay(file, true)));
  }

  /** Reads one after the other, so that they lie over each other in their order. */
  private void read(List<OwnOverlay> wanted) {
    background.run(
        () -> wanted.stream().map(overlay -> maps.overlay(overlay.file())).toList(),
        opened -> {
          for (int at = 0; at < wanted.size(); at++) {
            opened(wanted.get(at), opened.get(at));
          }
        },
        failure ->
            reports.failure("shell.failure.open", wanted.getFirst().file().toString(), failure));
  }

  private void opened(OwnOverlay overlay, Loaded<Path> opened) {
    List<OwnOverlay> next = new ArrayList<>(overlays.get());
    if (opened.value().isPresent()) {
      find(overlay.file()).ifPresent(next::remove);
      next.add(overlay);
    }
    set(next);
    String name = overlay.file().toString();
    reports.problems(opened.value().isPresent(), name, opened.problems());
  }

  private Optional<OwnOverlay> find(Path file) {
    return overlays.get().stream().filter(overlay -> overlay.file().equals(file)).findFirst();
  }

  /** Switches a layer on or off. */
  void show(Path file, boolean shown) {
    set(
        overlays.get().stream()
            .map(overlay -> overlay.file().equals(file) ? new OwnOverlay(file, shown) : overlay)
            .toList());
  }

  /** Takes a layer away. */
  void remove(Path file) {
    set(overlays.get().stream().filter(overlay -> !overlay.file().equals(file)).toList());
  }

  private void set(List<OwnOverlay> next) {
    overlays.set(List.copyOf(next));
    use.accept(names(next.stream().filter(OwnOverlay::isShown).toList()));
    settings.putList(FILES, names(next));
    settings.putList(HIDDEN, names(next.stream().filter(overlay -> !overlay.isShown()).toList()));
    settings.save();
  }

  private static List<String> names(List<OwnOverlay> overlays) {
    return overlays.stream().map(overlay -> overlay.file().toString()).toList();
  }
}
