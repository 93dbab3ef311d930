package org.meridian.render.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.motion.RevealSteps;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** What is seen of a map while its radius moves, and what is seen twice. */
class UnfoldingTest {

  private static final StageLook LOOK =
      new StageLook(Language.ENGLISH, MapTheme.LIGHT, new StageSize(960, 540, 100));

  private final StoryStep step = ShippedStories.read("city-clusters").step(4);
  private final Dataset dataset =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
  private final ScenarioEngine engine = new ScenarioEngine();
  private final StageArtist artist = new StageArtist(ShippedFigures.create());

  private StepRequest at(double time) {
    StoryStep then = RevealSteps.at(step, step.entry().reveal().orElseThrow(), dataset, time);
    return StepRequest.of(then, dataset, engine);
  }

  /** The pixels of a part of a stage. */
  private static PixelFrame part(PixelFrame stage, LabelBox place) {
    int width = (int) (place.right() - place.left());
    int height = (int) (place.bottom() - place.top());
    PixelFrame part = PixelFrame.empty(width, height);
    for (int row = 0; row < height; row++) {
      int from = ((int) place.top() + row) * stage.width() + (int) place.left();
      System.arraycopy(stage.argb(), from, part.argb(), row * width, width);
    }
    return part;
  }

  private static long different(PixelFrame one, PixelFrame other) {
    long count = 0;
    for (int at = 0; at < one.argb().length; at++) {
      count += near(one.argb()[at], other.argb()[at]) ? 0 : 1;
    }
    return count;
  }

  private static boolean near(int one, int other) {
    return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) < 24
        && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) < 24
        && Math.abs((one & 255) - (other & 255)) < 24;
  }

  /** It leads from the radius where it begins to the step at rest, map and strip of radii alike. */
  @Test
  void aMovingRadiusEndsAtTheStepAtRest() {
    StageMotion motion = artist.unfolding(this::at, LOOK, "", 100);
    PixelFrame last = motion.at(1);
    PixelFrame first = motion.at(0);
    assertThat(last.width()).isEqualTo(960);
    PixelFrame rest = part(artist.draw(at(1), LOOK, ""), motion.place());
    PixelFrame begin = part(artist.draw(at(0), LOOK, ""), motion.place());
    assertThat(different(last, rest)).isLessThan(last.argb().length / 100);
    assertThat(different(first, begin)).isLessThan(first.argb().length / 100);
    assertThat(different(first, last)).isGreaterThan(first.argb().length / 50);
  }

  @Test
  void whatShowsTheSameIsDrawnOnce() {
    List<Double> drawn = new ArrayList<>();
    DoubleFunction<PixelFrame> pictures =
        time -> {
          drawn.add(time);
          return PixelFrame.empty(2, 2);
        };
    StageMotion motion =
        new RepeatedMotion(
            new StageUnfolding(LOOK.size(), 100, pictures), time -> Math.floor(3 * time));
    PixelFrame second = motion.at(0.4);
    assertThat(motion.at(0.5)).isSameAs(second);
    motion.at(0.7);
    assertThat(drawn).containsExactly(0.4, 0.7);
  }
}
