package org.meridian.ui.presenting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.DoubleFunction;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.DrawnStep;
import org.meridian.render.stage.RepeatedMotion;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageMotion;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.stage.motion.RevealSteps;
import org.meridian.view.story.StepRequest;

/** Works steps of a story out and draws them; thread-safe. */
public final class StoryDrawing implements StageDrawing {

  /** A moving eye sees the strongest links. */
  private static final int FLIGHT_LINKS = 500;

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
    return drawn(order).frame();
  }

  @Override
  public DrawnStep drawn(PictureOrder order) {
    return artist.drawn(request(order.step()), order.look(), order.place());
  }

  @Override
  public String told(PictureOrder order) {
    return artist.told(request(order.step()), order.look().language());
  }

  private StepRequest request(StoryStep step) {
    ScenarioEngine free = engines.poll();
    ScenarioEngine engine = free == null ? new ScenarioEngine() : free;
    StepRequest request = StepRequest.of(step, about(step), engine);
    engines.add(engine);
    return request;
  }

  private Dataset about(StoryStep step) {
    return datasets.get(step.scenario().datasetId());
  }

  @Override
  public Optional<StageMotion> flight(PictureOrder from, PictureOrder to, boolean unfolds) {
    Optional<StepReveal> reveal = unfolds ? to.step().entry().reveal() : Optional.empty();
    StoryStep goal =
        reveal
            .map(how -> RevealSteps.at(to.step(), how, about(to.step()), 0))
            .orElseGet(() -> to.step());
    boolean bare = reveal.filter(StepReveal.LinksGrow.class::isInstance).isPresent();
    return artist.flight(request(from.step()), request(goal), to.look(), bare ? 0 : FLIGHT_LINKS);
  }

  @Override
  public List<StepMark> tied(PictureOrder order, List<InkStroke> strokes) {
    return artist.tied(request(order.step()), order.look(), strokes);
  }

  @Override
  public Optional<HeldCallout> callout(PictureOrder order, StagePoint at) {
    return artist.callout(request(order.step()), order.look(), at);
  }

  @Override
  public List<StepMark> moved(PictureOrder order, HeldCallout held, StagePoint left) {
    return artist.moved(request(order.step()), order.look(), held, left);
  }

  @Override
  public List<StepMark> pinned(PictureOrder order, StagePoint at, LocalText words) {
    return artist.pinned(request(order.step()), order.look(), at, words);
  }

  @Override
  public Optional<StageMotion> unfolding(PictureOrder order) {
    return order.step().entry().reveal().flatMap(reveal -> unfolding(order, reveal));
  }

  private Optional<StageMotion> unfolding(PictureOrder order, StepReveal reveal) {
    Dataset dataset = about(order.step());
    int millis = RevealSteps.millis(reveal, dataset);
    if (reveal instanceof StepReveal.LinksGrow) {
      return artist.growth(request(order.step()), order.look(), millis);
    }
    DoubleFunction<StoryStep> steps = time -> RevealSteps.at(order.step(), reveal, dataset, time);
    StageMotion motion =
        artist.unfolding(time -> request(steps.apply(time)), order.look(), order.place(), millis);
    return Optional.of(new RepeatedMotion(motion, steps));
  }
}
