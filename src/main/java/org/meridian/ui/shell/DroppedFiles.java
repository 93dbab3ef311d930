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
  private final PackOpening packs;
  private final Consumer<Path> figures;

  /** Opens a packed file if it is a story. */
  @FunctionalInterface
  interface PackOpening {
    /**
     * Opens the file, or does something else.
     *
     * @param opening runs if it is a story
     * @param otherwise runs if it is not
     */
    void open(Path file, Runnable opening, Runnable otherwise);
  }

  /**
   * @param stories opens a story or a pack
   * @param packs tells packs from other packed files
   * @param figures shows what a figure carries
   */
  DroppedFiles(
      BasemapCommands basemaps,
      ImportCommands imports,
      Consumer<Path> stories,
      PackOpening packs,
      Consumer<Path> figures) {
    this.figures = figures;
    this.basemaps = basemaps;
    this.imports = imports;
    this.stories = stories;
    this.packs = packs;
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
   * A story, a pack, a figure and a map are opened as what they are; tables are imported together;
   * all else is opened.
   */
  void take(List<Path> paths) {
    String first = paths.getFirst().getFileName().toString().toLowerCase(Locale.ROOT);
    if (first.endsWith(FileDialogs.DialogFileKind.STORY.ending())) {
      stories.accept(paths.getFirst());
    } else if (first.endsWith(FileDialogs.DialogFileKind.PACK.ending())) {
      packs.open(
          paths.getFirst(), () -> stories.accept(paths.getFirst()), () -> imports.open(paths));
    } else if (FileDialogs.DialogFileKind.FIGURE.isNamed(first)) {
      figures.accept(paths.getFirst());
    } else if (first.endsWith(".geojson") || first.endsWith(".topojson")) {
      basemaps.ask(paths.getFirst());
    } else if (isJson(first)) {
      imports.openJson(paths, () -> basemaps.ask(paths.getFirst()));
    } else {
      imports.open(paths);
    }
  }

  /** JSON that may be a map or a table. */
  private static boolean isJson(String name) {
    return name.endsWith(".json")
        && !name.endsWith(FileDialogs.DialogFileKind.SCENARIO.ending())
        && !PACKAGE_FILES.contains(name);
  }
}
