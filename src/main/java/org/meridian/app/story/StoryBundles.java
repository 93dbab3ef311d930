package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.archive.PackedFiles;
import org.meridian.io.archive.UnpackedFolder;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StorySource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryStore.BroughtAlong;
import org.meridian.view.story.OwnMapFiles;
import org.meridian.view.story.OwnMapFiles.OwnMap;

/** Packs for the window, and what stories bring from the folders that they lie in. */
final class StoryBundles {

  private final Supplier<WorldMaps> maps;
  private final Path folder;

  /**
   * @param maps takes the maps of stories
   * @param folder packs are unpacked below it
   */
  StoryBundles(Supplier<WorldMaps> maps, Path folder) {
    this.maps = maps;
    this.folder = folder;
  }

  /** Whether a file is a packed story. */
  boolean isPack(Path file) {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      return !StorySource.part(archive).isEmpty();
    } catch (IOException other) {
      return false;
    }
  }

  /** Unpacks a pack; gives its story. */
  Path unpacked(Path file) throws IOException {
    if (!StorySource.isNamedLikePack(file)) {
      return file;
    }
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      String story = StorySource.part(archive);
      String name = archive.name().substring(0, archive.name().length() - ".zip".length());
      return UnpackedFolder.of(archive, folder, name.isBlank() ? "story" : name).resolve(story);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.reading(file, failure), failure);
    }
  }

  /** Packs a story; gives what is not as when it was made, or nothing if it was stopped. */
  Optional<List<Problem>> pack(
      Path file, Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor watch)
      throws IOException {
    List<Dataset> found = new ArrayList<>();
    int all = story.datasets().size() + 1;
    for (StoryDataset listed : story.datasets()) {
      watch.progress(found.size(), all);
      found.add(datasets.apply(listed.id()).orElseThrow(() -> missing(file, listed)));
      if (watch.isCancelled()) {
        return Optional.empty();
      }
    }
    watch.progress(all - 1, all);
    Map<String, byte[]> parts = parts(file, story, found);
    if (watch.isCancelled()) {
      return Optional.empty();
    }
    AtomicFile.write(file, stream -> PackedFiles.write(parts, stream));
    Optional<SavedStory> saved =
        StoryFile.fromBytes(file.toString(), StoryFile.toBytes(story)).value();
    return Optional.of(saved.map(read -> read.misfits(datasets)).orElse(List.of()));
  }

  private static Map<String, byte[]> parts(Path file, Story story, List<Dataset> datasets)
      throws FileFailure {
    try {
      return StoryPacker.parts(story, datasets, path -> UserFiles.bytes(Path.of(path)));
    } catch (IOException unreadable) {
      throw new FileFailure(FileProblems.reading(file, unreadable), unreadable);
    }
  }

  private static FileFailure missing(Path file, StoryDataset listed) {
    Problem why =
        new Problem(file.toString(), 0, "", listed.id(), StoryCode.STORY_NO_DATASET, List.of());
    return new FileFailure(why, new IOException(listed.id()));
  }

  /**
   * What a story brings, of which only the folder is known.
   *
   * @param beside the folder that it lies in
   */
  BroughtAlong bring(Story story, Path beside, Function<String, Optional<Dataset>> installed) {
    StorySource source = StorySource.below(beside);
    StorySupplies supplies = new StorySupplies(source, installed);
    List<Problem> problems = new ArrayList<>(supplies.misread(story));
    problems.addAll(readMaps(story, supplies, StoryBundles::unread));
    return new BroughtAlong(datasets(story, supplies, beside), problems);
  }

  private static Problem unread(OwnMap map) {
    return Problem.ofFile(map.file(), StoryCode.STORY_NO_MAP);
  }

  /** Makes the maps of a story known; gives what cannot be read. */
  List<Problem> readMaps(Story story, StorySupplies supplies, Function<OwnMap, Problem> unread) {
    return OwnMapFiles.of(story).isEmpty()
        ? List.of()
        : supplies.readMaps(story, maps.get(), unread);
  }

  /** The folders of datasets that a story brings and that are to be used. */
  static Map<String, Path> datasets(Story story, StorySupplies supplies, Path beside) {
    Map<String, Path> folders = new HashMap<>();
    for (StoryDataset listed : story.datasets()) {
      if (supplies.ofStory(story, listed.id()).isPresent()) {
        folders.put(listed.id(), beside.resolve("datasets").resolve(listed.id()));
      }
    }
    return folders;
  }

  /** A story whose own maps are named from its folder, as the window knows them: by whole paths. */
  static Story wholePaths(Story story, Path beside) {
    return OwnMapFiles.renamed(story, file -> beside.resolve(file).normalize().toString());
  }

  /** The same for a file: what lies below its folder is named from there. */
  static Story fromFolder(Story story, Path beside) {
    return OwnMapFiles.renamed(story, file -> fromFolder(Path.of(file), beside));
  }

  private static String fromFolder(Path file, Path beside) {
    return file.startsWith(beside)
        ? beside.relativize(file).toString().replace('\\', '/')
        : file.toString();
  }
}
