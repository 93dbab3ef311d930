package org.meridian.render.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

class StepPainterTest {

  private static final Dataset DATASET =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();

  private final StepPainter painter = new StepPainter(ShippedFigures.create());

  @Test
  void everyViewCanBeAStep() {
    ScenarioEngine engine = new ScenarioEngine();
    for (View view : Views.ALL) {
      NamedChoices choices =
          view.uses(ViewOption.CITIES)
              ? NamedChoices.of(Map.of("profiles.cities", List.of("shanghai", "london")))
              : NamedChoices.NONE;
      StoryStep step = step(Viewpoint.of(view.id()).with(choices));

      PixelFrame picture = picture(StepRequest.of(step, DATASET, engine), MapTheme.LIGHT);

      assertThat(Arrays.stream(picture.argb()).distinct().count()).as(view.id()).isGreaterThan(5);
    }
  }

  @Test
  void theSameStepGivesTheSamePicture() {
    StoryStep step =
        step(
            Viewpoint.of("map")
                .with(NamedChoices.of(Map.of("map.fit", List.of("shanghai", "suzhou")))));
    StepRequest one = StepRequest.of(step, DATASET, new ScenarioEngine());
    StepRequest other = StepRequest.of(step, DATASET, new ScenarioEngine());

    assertThat(picture(one, MapTheme.LIGHT).argb())
        .isEqualTo(picture(other, MapTheme.LIGHT).argb());
  }

  @Test
  void whatAStepFixesGoesBeforeWhatIsAskedFor() {
    StoryStep free = step(Viewpoint.of("ranking"));
    StepLook dark =
        StepLook.OF_THE_MOMENT.dark(Optional.of(true)).in(Optional.of(Language.CHINESE));
    StoryStep fixed = step(Viewpoint.of("ranking").with(dark));
    ScenarioEngine engine = new ScenarioEngine();

    PixelFrame light = picture(StepRequest.of(free, DATASET, engine), MapTheme.LIGHT);
    PixelFrame asFixed = picture(StepRequest.of(fixed, DATASET, engine), MapTheme.LIGHT);

    assertThat(asFixed.argb()).isNotEqualTo(light.argb());
    assertThat(asFixed.argb()[0] & 0xff).isLessThan(light.argb()[0] & 0xff);
  }

  private PixelFrame picture(StepRequest request, MapTheme theme) {
    return painter.picture(
        request,
        new StepPainter.PictureSize(Language.ENGLISH, theme, 960, 540, OptionalInt.empty()),
        0.5);
  }

  private static StoryStep step(Viewpoint viewpoint) {
    return new StoryStep(
        "a",
        Scenario.opening(DATASET),
        viewpoint,
        StepWords.NONE,
        List.of(),
        StoryStep.StepEntry.USUAL);
  }
}
