package org.meridian.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.meridian.ui.imports.ImportCommands;
import org.meridian.ui.ports.FileDialogs;

/** Takes files that are dropped on the window. */
final class DroppedFiles {

  /** The JSON files of a dataset package. */
  private static final Set<String> PACKAGE_FILES = Set.of("datapackage.json", "index.json");

  private final BasemapCommands basemaps;
  private final ImportCommands imports;
  private final Consumer<Path> stories;

  /**
   * @param stories opens a story
   */
  DroppedFiles(BasemapCommands basemaps, ImportCommands imports, Consumer<Path> stories) {
    this.basemaps = basemaps;
    this.imports = imports;
    this.stories = stories;
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
      take(dropped.getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(dropped.hasFiles());
    event.consume();
  }

  /**
   * A story and a map are opened as what they are; tables are imported together; all else is
   * opened.
   */
  void take(List<Path> paths) {
    String first = paths.getFirst().getFileName().toString().toLowerCase(Locale.ROOT);
    if (first.endsWith(FileDialogs.DialogFileKind.STORY.ending())) {
      stories.accept(paths.getFirst());
    } else if (isMap(paths.getFirst().getFileName().toString().toLowerCase(Locale.ROOT))) {
      basemaps.ask(paths.getFirst());
    } else {
      imports.open(paths);
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
