package org.meridian.render.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.NamedChoices;
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

  private static final Dataset DATASET =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();

  private static StepRequest step(Viewpoint seen) {
    StoryStep step =
        new StoryStep(
            "a",
            Scenario.opening(DATASET),
            seen,
            StepWords.NONE,
            List.of(),
            StoryStep.StepEntry.USUAL);
    return StepRequest.of(step, DATASET, new ScenarioEngine());
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

  /** Far too high as a whole; without what may be left out it needs a smaller area. */
  private record LongReport(int width, int height, int rest, String leftOut)
      implements ExportFigure {

    @Override
    public ExportFigure within(int most) {
      return new LongReport(width, rest / width, rest, "Most of it.");
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public void paint(Graphics2D g) {}
  }

  @Test
  void whatRemainsFillsTheRoomAgain() {
    ExportFigure figure =
        ROOM.of((width, height) -> new LongReport(width, 9 * height, 1_200 * 900, ""));
    assertThat(figure.leftOut()).isEqualTo("Most of it.");
    double drawn = RoomFit.drawn(figure, 1_200, 600);
    assertThat(drawn).isBetween(0.75, 0.85);
    assertThat(figure.height() * drawn).isBetween(500.0, 601.0);
  }

  @Test
  void fewWordsAreSetLarger() {
    ExportFigure figure = laid(1_200 * 100);
    assertThat(RoomFit.drawn(figure, 1_200, 600)).isBetween(1.4, 1.6);
    assertThat(figure.needs()).isLessThanOrEqualTo(figure.height());
  }

  @Test
  void aPictureOfAHighStepIsNotCut() {
    List<String> cities = DATASET.cities().stream().limit(4).map(City::id).toList();
    StepRequest request =
        step(Viewpoint.of("profile").with(NamedChoices.NONE.with("profiles.cities", cities)));
    StepPainter.PictureSize size =
        new StepPainter.PictureSize(
            Language.ENGLISH, MapTheme.LIGHT, 1_280, 720, OptionalInt.empty());
    StepPainter painter = new StepPainter(ShippedFigures.create());
    assertThat(painter.figure(request, size).height()).isGreaterThan(1_440);

    ExportFigure whole = painter.whole(request, size);

    double fit = StepPainter.fit(whole, size);
    assertThat(fit).isGreaterThanOrEqualTo(RoomFit.LEAST - 0.01);
    assertThat(whole.height() * fit).isLessThanOrEqualTo(721);
    assertThat(whole.width() * fit).isBetween(1_279.0, 1_281.0);
    assertThat(whole.leftOut()).isNotEmpty();
  }

  @Test
  void aPageWithoutRoomHasItsFirstRowsAndSaysSo() {
    StepPainter.PictureSize size =
        new StepPainter.PictureSize(
            Language.ENGLISH, MapTheme.LIGHT, 900, 330, OptionalInt.empty());

    ExportFigure page =
        new StepPainter(ShippedFigures.create())
            .plain(step(Viewpoint.of("method-leave-one-out")), size, 1);

    assertThat(page.leftOut()).matches("The first \\d+ of 19 rows; the program shows all of them.");
    assertThat(page.height()).isLessThanOrEqualTo(331);
  }
}
