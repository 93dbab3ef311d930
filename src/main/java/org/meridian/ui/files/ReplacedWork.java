package org.meridian.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.session.SessionBar.Line;

/**
 * Unsaved work that gives way to a scenario file on the same dataset: it stays as a file, and one
 * button leads back to it. Undo does so too, but only until the program ends.
 */
final class ReplacedWork {

  private final FileTools tools;

  ReplacedWork(FileTools tools) {
    this.tools = tools;
  }

  /**
   * To be called before other work on a dataset takes the place of what is there.
   *
   * @param next the other work
   * @param open opens a scenario file
   */
  void keep(DatasetOrigin origin, Dataset dataset, Scenario next, Consumer<Path> open) {
    tools.autosave().now();
    Optional<SavedWork> work = tools.documents().work(origin);
    boolean ofEarlier = tools.documents().takeEarlier(origin);
    work.filter(each -> each.changed() && !each.scenario().equals(next))
        .ifPresent(each -> keep(each, ofEarlier ? open : wayBack(each, dataset, open)));
  }

  /** Work of this session still fits and keeps its file; other work is read anew, and checked. */
  private Consumer<Path> wayBack(SavedWork work, Dataset dataset, Consumer<Path> open) {
    DocumentId document = tools.documents().of(work);
    return path -> {
      keep(work.origin(), dataset, work.scenario(), open);
      tools.explorer().open("shell.step.scenario", document, dataset, work.scenario());
    };
  }

  private void keep(SavedWork work, Consumer<Path> back) {
    String name = work.origin().isOwn() ? work.origin().folder() : work.origin().id();
    tools
        .background()
        .run(
            () -> tools.outside().sessions().copyAside(work),
            kept -> kept.ifPresent(path -> say(path, work, back)),
            failure -> tools.reports().failure("session.failure.aside", name, failure));
  }

  private void say(Path path, SavedWork work, Consumer<Path> back) {
    tools
        .bar()
        .say(
            new Line(
                Optional.of(work.origin()),
                messages -> messages.get("session.replaced", path.toString()),
                "session.replaced.back",
                () -> back.accept(path)));
  }
}
