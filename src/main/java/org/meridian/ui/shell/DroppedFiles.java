package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.ports.FileDialogs;

/** Takes files that are dropped on the window. */
final class DroppedFiles {

  /** The JSON files of a dataset package. */
  private static final Set<String> PACKAGE_FILES = Set.of("datapackage.json", "index.json");

  private final BasemapCommands basemaps;
  private final FileCommands files;

  DroppedFiles(BasemapCommands basemaps, FileCommands files) {
    this.basemaps = basemaps;
    this.files = files;
  }

  /** Listens on the node on which files are dropped. */
  void hear(Node target) {
    target.setOnDragOver(this::draggedOver);
    target.setOnDragDropped(this::dropped);
  }

  private void draggedOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Dragboard dropped = event.getDragboard();
    if (dropped.hasFiles()) {
      take(dropped.getFiles().getFirst().toPath());
    }
    event.setDropCompleted(dropped.hasFiles());
    event.consume();
  }

  /** A map is laid under the data; all else is opened. */
  void take(Path file) {
    if (isMap(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
      basemaps.ask(file);
    } else {
      files.open(file);
    }
  }

  private static boolean isMap(String name) {
    boolean json =
        name.endsWith(".json")
            && !name.endsWith(FileDialogs.DialogFileKind.SCENARIO.ending())
            && !PACKAGE_FILES.contains(name);
    return json || name.endsWith(".geojson") || name.endsWith(".topojson");
  }
}
