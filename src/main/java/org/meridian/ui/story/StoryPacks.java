package org.meridian.ui.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.story.Story;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.files.ReplacedFiles;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.ports.StoryStore;

/** Packs the open story with all that it needs, and tells packs from other packed files. */
public final class StoryPacks {

  private final FileTools tools;
  private final StoryStore store;
  private final StoryDesk desk;
  private final StoryDatasets datasets;

  StoryPacks(FileTools tools, StoryStore store, StoryDesk desk, StoryDatasets datasets) {
    this.tools = tools;
    this.store = store;
    this.desk = desk;
    this.datasets = datasets;
  }

  /** Asks where to, and packs the story. */
  public void pack() {
    Story story = desk.story();
    String stem = StoryCommands.fileStem(tools.messages().get(story.title()));
    new ReplacedFiles(tools)
        .save(
            DialogFileKind.PACK,
            stem + DialogFileKind.PACK.ending(),
            file -> pack(file.toAbsolutePath().normalize(), story));
  }

  private void pack(Path file, Story story) {
    String name = FileTools.name(file);
    AtomicReference<List<Problem>> found = new AtomicReference<>(List.of());
    tools
        .writes()
        .watch(
            name,
            watch -> {
              Optional<List<Problem>> differs = store.pack(file, story, datasets::seek, watch);
              differs.ifPresent(found::set);
              return differs.isPresent();
            },
            written -> {
              tools.wrote(name, written);
              tools.reports().problems(true, name, found.get());
            },
            failure -> tools.reports().failure("shell.failure.write", name, failure));
  }

  /**
   * Looks whether a file is a packed story.
   *
   * @param opening runs if it is one
   * @param otherwise runs if it is not
   */
  public void ifPack(Path file, Runnable opening, Runnable otherwise) {
    tools
        .background()
        .run(
            () -> store.isPack(file),
            pack -> {
              if (pack) {
                opening.run();
              } else {
                otherwise.run();
              }
            },
            failure -> tools.reports().failure("shell.failure.open", file.toString(), failure));
  }
}
