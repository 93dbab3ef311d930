package org.meridian.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.ports.StoryStore.StoredStory;
import org.meridian.ui.story.WindowSight.SeenNow;

/** Shows the view that a figure carries. Lives on the JavaFX thread. */
public final class FigureOpening {

  private final FileTools tools;
  private final StoryStore store;
  private final StoryDatasets datasets;
  private final WindowSight sight;

  /**
   * @param tools what commands on files work with
   * @param store reads figures
   * @param sight the window
   */
  public FigureOpening(
      FileTools tools, StoryStore store, StoryDatasets datasets, WindowSight sight) {
    this.tools = tools;
    this.store = store;
    this.datasets = datasets;
    this.sight = sight;
  }

  private record FoundView(Loaded<StoredStory> read, Optional<Dataset> dataset) {}

  /** Asks for a figure and shows what it carries. */
  public void ask() {
    tools.outside().dialogs().open(DialogFileKind.FIGURE).ifPresent(this::open);
  }

  /** Shows what a figure carries: the same scenario, view, camera, selection and look. */
  public void open(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    tools
        .background()
        .run(
            () -> find(absolute),
            found -> opened(absolute, found),
            failure -> tools.reports().failure("shell.failure.open", absolute.toString(), failure));
  }

  private FoundView find(Path file) throws IOException {
    Loaded<StoredStory> read = store.figure(file, datasets::seek);
    Optional<Dataset> dataset =
        read.value().flatMap(stored -> datasets.seek(step(stored).scenario().datasetId()));
    return new FoundView(read, dataset);
  }

  private static StoryStep step(StoredStory stored) {
    return stored.story().step(0);
  }

  private void opened(Path file, FoundView found) {
    List<Problem> differs = found.read().value().map(StoredStory::differs).orElse(List.of());
    List<Problem> all = Stream.concat(found.read().problems().stream(), differs.stream()).toList();
    boolean shown = found.dataset().isPresent() && differs.stream().noneMatch(Problem::isError);
    if (shown) {
      StoryStep step = step(found.read().value().orElseThrow());
      sight.show(new SeenNow(step.scenario(), step.viewpoint()), () -> {});
    }
    tools.reports().problems(shown, FileTools.name(file), all);
  }
}
