package org.meridian.render.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** Figures are set smaller, larger or shorter, and never cut. */
class RoomFitTest {

  private static final RoomFit ROOM = new RoomFit(1_200, 600, RoomFit.LEAST);

  /** So much text that it needs an area, however wide it is set. */
  private record Text(int width, int height, int area, String leftOut) implements ExportFigure {

    static Text of(int width, int height, int area) {
      return new Text(width, Math.max(height, area / width), area, "");
    }

    @Override
    public int needs() {
      return area / width;
    }

    @Override
    public ExportFigure within(int most) {
      return new Text(width, most, width * most, "The rest.");
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public void paint(Graphics2D g) {}
  }

  private static ExportFigure laid(int area) {
    return ROOM.of((width, height) -> Text.of(width, height, area));
  }

  @Test
  void whatNearlyFillsItsRoomStaysAsItIs() {
    ExportFigure figure = laid(1_200 * 590);
    assertThat(figure.width()).isEqualTo(1_200);
    assertThat(RoomFit.drawn(figure, 1_200, 600)).isEqualTo(1);
  }

  @Test
  void whatIsTooHighIsSetSmaller() {
    ExportFigure figure = laid(1_200 * 900);
    assertThat(figure.leftOut()).isEmpty();
    assertThat(RoomFit.drawn(figure, 1_200, 600)).isBetween(0.75, 0.85);
    assertThat(figure.height() * RoomFit.drawn(figure, 1_200, 600)).isLessThanOrEqualTo(601);
  }

  @Test
  void whatIsMuchTooHighLeavesSomethingOut() {
    ExportFigure figure = laid(1_200 * 6_000);
    assertThat(figure.leftOut()).isEqualTo("The rest.");
    assertThat(RoomFit.drawn(figure, 1_200, 600)).isCloseTo(RoomFit.LEAST, within(0.01));
  }

  @Test
  void fewWordsAreSetLarger() {
    ExportFigure figure = laid(1_200 * 100);
    assertThat(RoomFit.drawn(figure, 1_200, 600)).isBetween(1.4, 1.6);
    assertThat(figure.needs()).isLessThanOrEqualTo(figure.height());
  }

  @Test
  void aPageWithoutRoomHasItsFirstRowsAndSaysSo() {
    Dataset dataset =
        ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
    StoryStep step =
        new StoryStep(
            "a",
            Scenario.opening(dataset),
            Viewpoint.of("method-leave-one-out"),
            StepWords.NONE,
            List.of(),
            StoryStep.StepEntry.USUAL);
    StepPainter.PictureSize size =
        new StepPainter.PictureSize(
            Language.ENGLISH, MapTheme.LIGHT, 900, 330, OptionalInt.empty());

    ExportFigure page =
        new StepPainter(ShippedFigures.create())
            .plain(StepRequest.of(step, dataset, new ScenarioEngine()), size, 1);

    assertThat(page.leftOut()).matches("The first \\d+ of 19 rows; the program shows all of them.");
    assertThat(page.height()).isLessThanOrEqualTo(331);
  }
}
