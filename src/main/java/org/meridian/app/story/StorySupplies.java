package org.meridian.app.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.io.basemap.BasemapFile;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.file.FileProblems;
import org.meridian.io.layers.OverlayFile;
import org.meridian.io.story.StorySource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.render.base.MapCredits;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.view.story.OwnMapFiles;
import org.meridian.view.story.OwnMapFiles.OwnMap;

/**
 * What a story brings with it. One rule for window and command line: a dataset of this machine is
 * used where it is the one that the story was made for; else that which lies beside the story, if
 * there is one; else the one of this machine, and what differs is said.
 */
public final class StorySupplies {

  private final StorySource source;
  private final Function<String, Optional<Dataset>> installed;
  private final Map<String, Optional<Loaded<Dataset>>> beside = new HashMap<>();

  /**
   * @param installed finds a dataset of this machine by its id
   */
  public StorySupplies(StorySource source, Function<String, Optional<Dataset>> installed) {
    this.source = source;
    this.installed = installed;
  }

  /** The dataset for the steps of a story that are about an id; may take seconds. */
  public Optional<Dataset> dataset(Story story, String id) {
    Optional<Dataset> own = ofStory(story, id);
    return own.isPresent() ? own : installed.apply(id);
  }

  /** The dataset beside the story, where that is the one to use. */
  public Optional<Dataset> ofStory(Story story, String id) {
    Optional<String> made =
        story.datasets().stream()
            .filter(dataset -> dataset.id().equals(id))
            .map(StoryDataset::identity)
            .map(identity -> identity.content())
            .findFirst();
    return beside(id).filter(there -> !isInstalled(id, made.orElse("")));
  }

  /** Whether a dataset of an id lies beside the story. */
  public boolean brings(String id) {
    return beside(id).isPresent();
  }

  private boolean isInstalled(String id, String content) {
    return installed
        .apply(id)
        .filter(here -> here.identity().content().equals(content))
        .isPresent();
  }

  private Optional<Dataset> beside(String id) {
    return beside.computeIfAbsent(id, this::read).flatMap(Loaded::value);
  }

  private Optional<Loaded<Dataset>> read(String id) {
    try {
      return source.dataset(id).map(DatasetPlace::open);
    } catch (IOException unreadable) {
      return Optional.of(Loaded.failed(FileProblems.reading(id, unreadable)));
    }
  }

  /** What is wrong with datasets beside the story: with those to use, and those that cannot be. */
  public List<Problem> misread(Story story) {
    List<Problem> problems = new ArrayList<>();
    for (StoryDataset listed : story.datasets()) {
      if (beside(listed.id()).isEmpty() || ofStory(story, listed.id()).isPresent()) {
        beside.get(listed.id()).map(Loaded::problems).ifPresent(problems::addAll);
      }
    }
    return problems;
  }

  /**
   * Makes the maps and layers of a story known to whoever draws.
   *
   * @param at gives a problem its place in the story
   * @return what cannot be read, and why
   */
  public List<Problem> readMaps(Story story, WorldMaps maps, Function<OwnMap, Problem> at) {
    List<Problem> problems = new ArrayList<>();
    for (OwnMap map : OwnMapFiles.of(story)) {
      List<Problem> found = read(map, maps);
      if (found.stream().anyMatch(Problem::isError)) {
        problems.add(at.apply(map));
      }
      problems.addAll(found);
    }
    return problems;
  }

  private List<Problem> read(OwnMap map, WorldMaps maps) {
    try {
      byte[] bytes = source.file(map.file());
      return map.isBasemap() ? basemap(map, bytes, maps) : overlay(map, bytes, maps);
    } catch (IOException failure) {
      return List.of(FileProblems.reading(map.file(), failure));
    }
  }

  private static List<Problem> basemap(OwnMap map, byte[] bytes, WorldMaps maps) {
    Loaded<Basemap> loaded = BasemapFile.read(map.file(), bytes);
    String name = map.file().substring(map.file().lastIndexOf('/') + 1);
    List<LocalText> credits = MapCredits.of(name, map.attribution(), map.approval());
    loaded.value().ifPresent(read -> maps.add(map.word(), read, credits));
    return loaded.problems();
  }

  private static List<Problem> overlay(OwnMap map, byte[] bytes, WorldMaps maps) {
    Loaded<OverlayShapes> loaded = OverlayFile.read(map.file(), bytes);
    loaded.value().ifPresent(read -> maps.addOverlay(map.word(), read));
    return loaded.problems();
  }
}
