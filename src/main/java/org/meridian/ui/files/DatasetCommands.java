package org.meridian.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.session.SessionBar.Line;
import org.meridian.ui.text.LiveMessages;

/**
 * Opening datasets, each with the work that was last done on it, in this session or an earlier one.
 */
public final class DatasetCommands {

  private static final String STEP = "shell.step.dataset";

  private final FileTools tools;

  DatasetCommands(FileTools tools) {
    this.tools = tools;
  }

  /** A dataset that was read, and what of the work on it does not fit it any more. */
  private record Read(DatasetOrigin origin, Loaded<Dataset> opened, List<Problem> misfits) {}

  /** Opens the dataset that the program begins with. */
  void begin(FirstOpening first) {
    first.notes().forEach(this::say);
    resume(first.origin(), first.dataset(), first.misfits());
  }

  private void say(LocalText words) {
    tools.bar().say(Line.lasting(messages -> messages.get(words)));
  }

  /** The datasets that ship. */
  public List<Listed> shipped() {
    return tools.outside().library().shipped();
  }

  /** Looks for the datasets of the user's own. */
  public void own(Consumer<List<Listed>> found) {
    List<Path> others = tools.recents().folders();
    tools
        .background()
        .run(
            () -> tools.outside().library().own(others),
            found,
            failure -> tools.reports().failure("session.failure.own", "", failure));
  }

  /** Opens a dataset; does nothing if it is open already. */
  public void open(DatasetOrigin origin) {
    ScenarioHistory now = tools.explorer().history().get();
    if (now != null && now.document().origin().equals(origin)) {
      return;
    }
    Optional<Dataset> known =
        now == null || origin.isOwn() ? Optional.empty() : now.dataset(origin);
    if (known.isPresent()) {
      resume(origin, known.get(), List.of());
      return;
    }
    String name = origin.isOwn() ? origin.folder() : origin.id();
    Map<DatasetOrigin, SavedWork> works = tools.documents().works();
    tools
        .background()
        .run(
            () -> read(tools.outside().library().open(origin), origin.folder(), works),
            read -> opened(read, name),
            failure -> tools.reports().failure("shell.failure.open", name, failure));
  }

  /** Asks for a folder and opens the dataset package in it. */
  public void open() {
    tools.outside().dialogs().folder().ifPresent(this::open);
  }

  /** Opens the dataset package in a folder. */
  public void open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Map<DatasetOrigin, SavedWork> works = tools.documents().works();
    tools
        .background()
        .run(
            () -> read(tools.outside().library().open(absolute), absolute.toString(), works),
            read -> opened(read, FileTools.name(absolute)),
            failure -> tools.reports().failure("shell.failure.open", absolute.toString(), failure));
  }

  private Read read(Loaded<Dataset> opened, String folder, Map<DatasetOrigin, SavedWork> works) {
    DatasetOrigin origin = new DatasetOrigin(opened.value().map(Dataset::id).orElse(""), folder);
    SavedWork work = works.get(origin);
    List<Problem> misfits =
        work == null
            ? List.of()
            : tools.outside().sessions().misfits(work, opened.value().orElseThrow());
    return new Read(origin, opened, misfits);
  }

  private void opened(Read read, String name) {
    Optional<Dataset> dataset = read.opened().value();
    dataset.ifPresent(found -> resume(read.origin(), found, read.misfits()));
    if (dataset.isPresent() && read.origin().isOwn()) {
      tools.recents().remember(Path.of(read.origin().folder()));
    }
    tools.reports().problems(dataset.isPresent(), name, read.opened().problems());
  }

  /** Shows a dataset with the work on it, or as published where there is none that fits. */
  private void resume(DatasetOrigin origin, Dataset dataset, List<Problem> misfits) {
    Optional<SavedWork> work = tools.documents().work(origin);
    if (work.isEmpty()) {
      openPublished(STEP, origin, dataset);
    } else if (misfits.stream().anyMatch(Problem::isError)) {
      setAside(work.get(), misfits);
      openPublished(STEP, origin, dataset);
    } else {
      tools.explorer().open(STEP, tools.documents().of(work.get()), dataset, work.get().scenario());
      sayRestored(work.get(), dataset, misfits);
    }
  }

  private void openPublished(String step, DatasetOrigin origin, Dataset dataset) {
    tools
        .explorer()
        .open(step, tools.documents().another(origin), dataset, Scenario.opening(dataset));
  }

  private void sayRestored(SavedWork work, Dataset dataset, List<Problem> misfits) {
    boolean earlier = tools.documents().takeEarlier(work.origin());
    if (!earlier || !work.changed()) {
      return;
    }
    String key = misfits.isEmpty() ? "session.restored" : "session.restored.changed";
    tools
        .bar()
        .say(
            new Line(
                Optional.of(work.origin()),
                messages -> messages.get(key, time(work.time(), messages)),
                "session.restored.published",
                () -> openPublished("shell.step.reset", work.origin(), dataset)));
  }

  private static String time(Instant time, LiveMessages messages) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(messages.language().locale())
        .withZone(ZoneId.systemDefault())
        .format(time);
  }

  /** The state stays as a file that can be opened once the dataset fits it again. */
  private void setAside(SavedWork work, List<Problem> misfits) {
    tools.documents().forget(work.origin());
    String name = work.origin().isOwn() ? work.origin().folder() : work.origin().id();
    tools
        .background()
        .run(
            () -> tools.outside().sessions().setAside(work),
            path -> sayAside(path, work, misfits),
            failure -> tools.reports().failure("session.failure.aside", name, failure));
  }

  private void sayAside(Path path, SavedWork work, List<Problem> misfits) {
    tools
        .bar()
        .say(
            new Line(
                Optional.of(work.origin()),
                messages -> messages.get("session.misfit", path.toString()),
                "session.misfit.show",
                () -> tools.reports().problems(false, FileTools.name(path), misfits)));
  }
}
