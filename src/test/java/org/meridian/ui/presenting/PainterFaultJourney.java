package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.meridian.render.FaultyFigures;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.DrawnStep;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StepFit;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.stage.SampleData;
import org.meridian.view.map.options.LayerSwitch;

/** Whichever painter throws, the audience sees the last good picture and the presenter knows. */
class PainterFaultJourney {

  @Test
  void theLastGoodPictureStaysWhicheverPainterThrows() {
    FaultyFigures faulty = new FaultyFigures();
    StageDrawing drawing =
        new StoryDrawing(
            new StageArtist(faulty.figures()), Map.of("sample", SampleData.timeless()));
    TalkUnderTest talk =
        TalkUnderTest.open(
            List.of(TalkUnderTest.LAPTOP, TalkUnderTest.PROJECTOR),
            same -> order -> drawing.draw(order.showing(everything(order.step()))),
            "ranking",
            "data",
            "clusters");
    int[] good = talk.pixels();
    assertThat(faulty.kinds()).hasSizeGreaterThan(8);
    // Tints of countries are drawn by the painter of outlines, and clusters are shown without them.
    for (String kind : faulty.kinds().stream().filter(one -> !one.equals("TintMarks")).toList()) {
      faulty.breakDown(kind);
      talk.press("END");
      assertThat(talk.pixels()).as(kind).isEqualTo(good);
      assertThat(trouble(talk)).contains("planted in the painter of " + kind);
      talk.press("HOME");
      assertThat(trouble(talk)).isEmpty();
    }
    faulty.breakDown("");
    talk.press("END");
    assertThat(talk.pixels()).isNotEqualTo(good);
    assertThat(trouble(talk)).isEmpty();
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  @Test
  void thePresenterIsToldWhatHasNoRoomOnTheStage() {
    TalkUnderTest talk =
        TalkUnderTest.open(
            List.of(TalkUnderTest.LAPTOP, TalkUnderTest.PROJECTOR),
            drawing -> new CrampedDrawing(drawing, "data"),
            "ranking",
            "data");
    assertThat(line(talk, "#presenter-fit")).isEmpty();
    talk.press("END");
    assertThat(line(talk, "#presenter-fit"))
        .isEqualTo("The audience does not see all of it. The first 3 of 9 rows.");
    talk.press("HOME");
    assertThat(line(talk, "#presenter-fit")).isEmpty();
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  /** Has no room for one view. */
  private record CrampedDrawing(StageDrawing whole, String view) implements StageDrawing {

    @Override
    public PixelFrame draw(PictureOrder order) throws IOException {
      return whole.draw(order);
    }

    @Override
    public DrawnStep drawn(PictureOrder order) throws IOException {
      boolean isCramped = order.step().viewpoint().view().equals(view);
      StepFit fit = isCramped ? new StepFit("The first 3 of 9 rows.", 1) : StepFit.WHOLE;
      return new DrawnStep(draw(order), fit);
    }
  }

  /** The same step with all layers of a map. */
  private static StoryStep everything(StoryStep step) {
    List<String> layers =
        Arrays.stream(LayerSwitch.values())
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    Viewpoint seen = step.viewpoint();
    return step.showing(step.scenario(), seen.with(seen.choices().with("map.layers", layers)));
  }

  private static String trouble(TalkUnderTest talk) {
    return line(talk, "#presenter-trouble");
  }

  private static String line(TalkUnderTest talk, String id) {
    return talk.screen.ask(
        () -> {
          Labeled line = (Labeled) talk.sceneOf(id).lookup(id);
          return line.isVisible() ? line.getText() : "";
        });
  }
}
