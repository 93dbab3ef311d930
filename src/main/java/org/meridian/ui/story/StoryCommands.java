package org.meridian.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.files.OverwriteDialog;
import org.meridian.ui.files.ReplacedFiles;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.ports.StoryStore.BroughtAlong;
import org.meridian.ui.ports.StoryStore.KeptStory;
import org.meridian.ui.ports.StoryStore.ShippedTale;
import org.meridian.ui.ports.StoryStore.StoredStory;
import org.meridian.ui.session.SessionBar.Line;
import org.meridian.view.story.OwnMapFiles;

/**
 * Opening and saving stories. The open story is kept by the program as it changes, and what it
 * takes the place of when another is opened can be brought back.
 */
public final class StoryCommands {

  private final FileTools tools;
  private final StoryStore store;
  private final StoryDesk desk;
  private final StoryDatasets datasets;
  private final StoryPacks packs;

  /**
   * @param tools what commands on files work with
   * @param store files
   */
  public StoryCommands(FileTools tools, StoryStore store, StoryDesk desk, StoryDatasets datasets) {
    this.tools = tools;
    this.store = store;
    this.desk = desk;
    this.datasets = datasets;
    packs = new StoryPacks(tools, store, desk, datasets);
    tools.explorer().history().subscribe(datasets::open);
    recall();
    desk.state().subscribe((was, now) -> keep());
    desk.reached().subscribe((was, now) -> keep());
  }

  private void keep() {
    StoryDesk.StoryState now = desk.state().get();
    store.keep(new KeptStory(now.story(), now.file(), now.isChanged(), desk.reached().get()));
  }

  private void recall() {
    store
        .setAside()
        .ifPresent(
            path ->
                tools.bar().say(Line.lasting(words -> words.get("story.aside", path.toString()))));
    store
        .kept()
        .filter(kept -> !kept.story().isEmpty() || kept.place().isPresent())
        .ifPresent(this::recall);
  }

  /** What lies beside the story is looked for first, unless there can be nothing. */
  private void recall(KeptStory kept) {
    if (kept.place().isEmpty() && OwnMapFiles.of(kept.story()).isEmpty()) {
      recall(kept, new BroughtAlong(Map.of(), List.of()));
      return;
    }
    tools
        .background()
        .run(
            () -> store.bring(kept.story(), kept.place(), datasets::here),
            brought -> recall(kept, brought),
            failure -> tools.reports().failure("shell.failure.open", name(kept), failure));
  }

  private void recall(KeptStory kept, BroughtAlong brought) {
    Optional<Story> filed = kept.changed() ? Optional.empty() : Optional.of(kept.story());
    OpenedNow earlier = new OpenedNow(kept.story(), kept.place(), filed, brought.datasets());
    if (desk.state().get().equals(StoryDesk.StoryState.EMPTY)) {
      put(earlier);
      desk.choose(Math.max(0, kept.reached()));
      tools.reports().problems(true, name(kept), brought.problems());
    } else if (kept.changed()) {
      offer(earlier);
    }
  }

  private String name(KeptStory kept) {
    return kept.place()
        .map(place -> FileTools.name(Path.of(place.path())))
        .orElseGet(() -> tools.messages().get(kept.story().title()));
  }

  /** Begins a story without a step. */
  public void begin() {
    open(new OpenedNow(Story.EMPTY, Optional.empty(), Optional.of(Story.EMPTY), Map.of()));
  }

  /**
   * A story that is opened.
   *
   * @param brought folders of the datasets that it brings
   */
  private record OpenedNow(
      Story story,
      Optional<ScenarioPlace> place,
      Optional<Story> filed,
      Map<String, Path> brought) {}

  /** Opens another story; one with changes that no file has can be brought back. */
  private void open(OpenedNow opened) {
    StoryDesk.StoryState before = desk.state().get();
    OpenedNow earlier =
        new OpenedNow(before.story(), before.file(), before.filed(), datasets.brought().now());
    put(opened);
    if (before.isChanged() && !before.story().isEmpty()) {
      offer(earlier);
    }
  }

  private void put(OpenedNow opened) {
    datasets.brought().set(opened.brought());
    desk.open(opened.story(), opened.place(), opened.filed());
  }

  private void offer(OpenedNow earlier) {
    tools
        .bar()
        .say(
            new Line(
                Optional.empty(),
                messages -> messages.get("story.replaced"),
                "story.replaced.back",
                () -> put(earlier)));
  }

  /** The stories that ship. */
  public List<ShippedTale> shipped() {
    return store.shipped();
  }

  /** Opens a story that ships; it is saved elsewhere. */
  public void open(ShippedTale tale) {
    open(tale, () -> {});
  }

  /** The same; what follows runs once it is open. */
  public void open(ShippedTale tale, Runnable then) {
    tools
        .background()
        .run(
            () -> store.shipped(tale.id()),
            story -> {
              open(new OpenedNow(story, Optional.empty(), Optional.of(story), Map.of()));
              then.run();
            },
            failure -> tools.reports().failure("shell.failure.open", tale.id(), failure));
  }

  /**
   * The dataset of an id; reads it if need be, so not for the thread of the window.
   *
   * @throws java.io.UncheckedIOException if there is none that can be read
   */
  public Dataset dataset(String id) {
    return datasets.find(id);
  }

  /** Asks for a story file and opens it. */
  public void open() {
    tools.outside().dialogs().open(DialogFileKind.STORY).ifPresent(this::open);
  }

  /** Opens a story file. */
  public void open(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    tools
        .background()
        .run(
            () -> readNow(absolute),
            read -> opened(absolute, read),
            failure -> tools.reports().failure("shell.failure.open", absolute.toString(), failure));
  }

  /** A story that was read, and the file that it lies in; that of a pack is unpacked. */
  private record ReadNow(Path file, Loaded<StoredStory> story) {}

  private ReadNow readNow(Path file) throws IOException {
    Path unpacked = store.unpacked(file);
    return new ReadNow(unpacked, store.read(unpacked, datasets::here));
  }

  private void opened(Path asked, ReadNow read) {
    String name = FileTools.name(asked);
    if (read.story().value().isEmpty()) {
      tools.reports().problems(false, name, read.story().problems());
      return;
    }
    StoredStory stored = read.story().value().get();
    ScenarioPlace place = new ScenarioPlace(read.file().toString(), stored.fingerprint());
    open(
        new OpenedNow(
            stored.story(), Optional.of(place), Optional.of(stored.story()), stored.datasets()));
    tools.recents().remember(asked);
    tools.reports().problems(true, name, stored.differs());
  }

  /** Packs the story, and opens packs. */
  public StoryPacks packs() {
    return packs;
  }

  /** Saves in the story's file; asks for one where it has none. */
  public void save() {
    StoryDesk.StoryState now = desk.state().get();
    if (now.file().isEmpty()) {
      saveAs();
      return;
    }
    Path file = Path.of(now.file().get().path());
    String known = now.file().get().fingerprint();
    tools
        .writes()
        .run(
            () -> store.fingerprint(file).filter(found -> !found.equals(known)).isEmpty(),
            same -> {
              if (same) {
                write(file, now.story());
              } else {
                tools.reports().show(overwrite(file, now.story()));
              }
            },
            failure -> unwritten(file, failure));
  }

  private OverwriteDialog overwrite(Path file, Story story) {
    return new OverwriteDialog(tools.messages(), file, () -> write(file, story), this::saveAs);
  }

  /** Asks where to, and saves there. */
  public void saveAs() {
    Story story = desk.story();
    String title = tools.messages().get(story.title());
    new ReplacedFiles(tools)
        .save(
            DialogFileKind.STORY,
            fileStem(title) + DialogFileKind.STORY.ending(),
            file -> write(file.toAbsolutePath().normalize(), story));
  }

  /** The name of a file for a story of a title, without an ending. */
  static String fileStem(String title) {
    return title.isBlank() ? "story" : title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
  }

  private void write(Path file, Story story) {
    tools
        .writes()
        .run(
            () -> writeNow(file, story),
            fingerprint -> {
              desk.filed(new ScenarioPlace(file.toString(), fingerprint), story);
              tools.recents().remember(file);
              tools.written().accept(FileTools.name(file));
            },
            failure -> unwritten(file, failure));
  }

  private String writeNow(Path file, Story story) throws IOException {
    return store.write(file, story);
  }

  private void unwritten(Path file, Throwable failure) {
    tools.reports().failure("shell.failure.write", FileTools.name(file), failure);
  }
}
