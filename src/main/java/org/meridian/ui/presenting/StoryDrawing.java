package org.meridian.ui.presenting;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.meridian.model.Dataset;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageArtist;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.view.story.StepRequest;

/** Works steps of a story out and draws them; thread-safe. */
public final class StoryDrawing implements StageDrawing {

  private final StageArtist artist;
  private final Map<String, Dataset> datasets;

  /** Each remembers what steps have in common, and is used by one thread at a time. */
  private final Queue<ScenarioEngine> engines = new ConcurrentLinkedQueue<>();

  /**
   * Draws steps about datasets.
   *
   * @param datasets by id
   */
  public StoryDrawing(StageArtist artist, Map<String, Dataset> datasets) {
    this.artist = artist;
    this.datasets = Map.copyOf(datasets);
  }

  @Override
  public PixelFrame draw(PictureOrder order) {
    ScenarioEngine free = engines.poll();
    ScenarioEngine engine = free == null ? new ScenarioEngine() : free;
    Dataset dataset = datasets.get(order.step().scenario().datasetId());
    StepRequest request = StepRequest.of(order.step(), dataset, engine);
    engines.add(engine);
    return artist.draw(request, order.look(), order.place());
  }
}
