package org.meridian.render.story.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.moving.MapCover;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageSize;
import org.meridian.render.story.StepPainter;
import org.meridian.render.story.StepPainter.PictureSize;
import org.meridian.render.story.StoryPages;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.marks.MarkFault;
import org.meridian.view.story.marks.MarkPlaces;
import org.meridian.view.story.marks.PlacedMark;
import org.meridian.view.story.marks.PlacedMark.MarkSpot;
import org.meridian.view.style.MapTheme;

/** Marks stand where they belong on stage, thumbnails and every page of a story. */
class StepMarksTest {

  private static final Dataset DATASET =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
  private static final City CITY = DATASET.city(DATASET.cityPosition("london").orElseThrow());
  private static final FigureFactory FIGURES = ShippedFigures.create();

  private final StepPainter painter = new StepPainter(FIGURES);

  private static MarkAnchor at(String address) {
    return new MarkAnchor.AtThing(Address.parse(address));
  }

  private static StepRequest step(String view, StepMark... marks) {
    StoryStep step =
        new StoryStep(
            "one",
            Scenario.opening(DATASET),
            Viewpoint.of(view),
            StepWords.NONE,
            List.of(marks),
            StoryStep.StepEntry.USUAL);
    return StepRequest.of(step, DATASET, new ScenarioEngine());
  }

  private static PictureSize size(int width, int height) {
    return new PictureSize(Language.ENGLISH, MapTheme.LIGHT, width, height, OptionalInt.empty());
  }

  private MarkPlaces places(StepRequest request, PictureSize size) {
    return painter.places(request, painter.figure(request, size));
  }

  @Test
  void whatIsTiedToAPlaceStandsThereAtAnySize() {
    for (PictureSize size : List.of(size(960, 540), size(1280, 960))) {
      MarkPlaces map = places(step("map"), size);
      double[] pixel = new double[2];
      map.camera().orElseThrow().toPixel(CITY.longitude(), CITY.latitude(), pixel);
      MarkSpot city = map.spot(at("#city/london")).orElseThrow();
      assertThat(city.x()).isEqualTo(pixel[0]);
      assertThat(city.y()).isEqualTo(pixel[1]);
      assertThat(map.anchor(city.x() + 2, city.y(), 12)).isEqualTo(at("#city/london"));
      MarkAnchor place = map.anchor(300, 200, 0);
      assertThat(place).isInstanceOf(MarkAnchor.AtPlace.class);
      assertThat(map.spot(place).orElseThrow().x()).isCloseTo(300, within(0.1));
    }
  }

  @Test
  void aLinkIsMarkedInTheMiddleOfItsWay() {
    MarkPlaces map = places(step("map"), size(960, 540));
    City other = DATASET.city(DATASET.cityPosition("shanghai").orElseThrow());
    double[] middle =
        new GreatCircle(CITY.longitude(), CITY.latitude(), other.longitude(), other.latitude())
            .pointAt(0.5);
    MarkSpot spot = map.spot(at("#link/london/shanghai")).orElseThrow();
    MarkSpot due = map.spot(new MarkAnchor.AtPlace(middle[0], middle[1])).orElseThrow();
    assertThat(spot.x()).isCloseTo(due.x(), within(1e-6));
    assertThat(spot.y()).isCloseTo(due.y(), within(1e-6));
  }

  @Test
  void withoutAMapOnlyPointsHaveAPlace() {
    MarkPlaces list = places(step("ranking"), size(960, 540));
    assertThat(list.spot(at("#city/london"))).isEmpty();
    assertThat(list.anchor(480, 20, 12)).isInstanceOf(MarkAnchor.AtPoint.class);
    StoryStep step = step("ranking").step();
    assertThat(MarkFault.of(new StepMark.Ring(at("#city/london")), step, DATASET))
        .contains(MarkFault.WITHOUT_EFFECT);
    assertThat(MarkFault.of(new StepMark.Ring(at("#city/atlantis")), step("map").step(), DATASET))
        .contains(MarkFault.NOT_THERE);
    assertThat(MarkFault.of(new StepMark.Ring(at("#city/london")), step("map").step(), DATASET))
        .isEmpty();
  }

  @Test
  void marksAreOnEveryPicture() {
    StepMark[] marks = {
      new StepMark.Ring(at("#city/london")),
      new StepMark.Callout(at("#city/shanghai"), new LocalText("Largest port", "最大港口")),
      new StepMark.InkLine(List.of(new MarkAnchor.AtPlace(0, 0), new MarkAnchor.AtPlace(20, 10)))
    };
    StepRequest bare = step("map");
    StepRequest marked = step("map", marks);
    assertThat(red(painter.page(bare, size(960, 540), 1))).isZero();
    assertThat(red(painter.page(marked, size(960, 540), 1))).isGreaterThan(80);
    StepRequest wordless = step("map", new StepMark.Callout(at("#city/shanghai"), LocalText.EMPTY));
    assertThat(red(painter.page(wordless, size(960, 540), 1))).isZero();
    StageLook look = new StageLook(Language.CHINESE, MapTheme.DARK, new StageSize(960, 540, 150));
    assertThat(red(new StageArtist(FIGURES).draw(marked, look, ""))).isGreaterThan(80);
    StoryPages.PageSetting setting =
        new StoryPages.PageSetting(Language.ENGLISH, MapTheme.LIGHT, 960, 540);
    ExportFigure page = new StoryPages(FIGURES).page(marked, setting);
    assertThat(red(picture(page))).isGreaterThan(80);
    assertThat(red(document(page))).isGreaterThan(80);
  }

  /** Words find a place that hides no name, stay where they were put, and are never cut off. */
  @Test
  void calloutsStandWhereTheyHideLeast() {
    StepMark.Callout own = new StepMark.Callout(at("#city/shanghai"), new LocalText("A port", ""));
    StepMark.Callout london = new StepMark.Callout(at("#city/london"), new LocalText("Here", ""));
    StepMark.Callout put = london.moved(new CalloutShift(0.2, 0.3));
    StepMark.Callout far = london.moved(new CalloutShift(1, 1));
    MarkedFigure figure =
        (MarkedFigure) painter.figure(step("map", own, london, put, far), size(1280, 720));
    List<LabelBox> boxes = figure.callouts().stream().map(CalloutBox::box).toList();
    assertThat(figure.callouts()).isEqualTo(figure.callouts());
    MapCover cover = ((MovableFigure) figure.figure()).cover();
    assertThat(cover.names()).hasSizeGreaterThan(20).noneMatch(boxes.getFirst()::overlaps);
    assertThat(boxes.get(0).overlaps(boxes.get(1))).isFalse();
    PlacedMark.PlacedCallout third = (PlacedMark.PlacedCallout) figure.marks().get(2);
    assertThat((boxes.get(2).left() + boxes.get(2).right()) / 2)
        .isCloseTo(third.spot().x() + 0.2 * 1280, within(1e-9));
    assertThat(boxes.get(3).right()).isLessThanOrEqualTo(1280);
    assertThat(boxes.get(3).bottom()).isLessThanOrEqualTo(720);
  }

  private static PixelFrame picture(ExportFigure figure) {
    PixelFrame frame = PixelFrame.empty(figure.width(), figure.height());
    figure.picture(1).draw(frame, 0, 0);
    return frame;
  }

  private static PixelFrame document(ExportFigure figure) {
    PixelFrame frame = PixelFrame.empty(figure.width(), figure.height());
    BufferedImage image = frame.image();
    figure.paint(image.createGraphics());
    return frame;
  }

  private static long red(PixelFrame frame) {
    return Arrays.stream(frame.argb()).filter(pixel -> pixel == CalloutPainter.RED).count();
  }

  /** What is drawn by hand over a map on the stage stays with its places. */
  @Test
  void inkOnTheStageIsTiedToPlaces() {
    StageLook look = new StageLook(Language.ENGLISH, MapTheme.LIGHT, new StageSize(960, 540, 150));
    InkStroke stroke = InkStroke.from(new StagePoint(0.5, 0.5)).to(new StagePoint(0.55, 0.5));
    StageArtist artist = new StageArtist(FIGURES);
    StepMark.InkLine line =
        (StepMark.InkLine) artist.tied(step("map"), look, List.of(stroke)).getFirst();
    assertThat(line.points()).hasSize(2).allMatch(at -> at instanceof MarkAnchor.AtPlace);
    PixelFrame frame = artist.draw(step("map", line), look, "");
    assertThat(frame.argb()[270 * 960 + 500]).isEqualTo(CalloutPainter.RED);
    StepMark.InkLine plain =
        (StepMark.InkLine) artist.tied(step("ranking"), look, List.of(stroke)).getFirst();
    assertThat(plain.points()).allMatch(at -> at instanceof MarkAnchor.AtPoint);
    assertThat(Optional.of(plain.points().getFirst()))
        .contains(new MarkAnchor.AtPoint(0.5, ((MarkAnchor.AtPoint) plain.points().get(1)).down()));
  }

  /** A ring that a hand leaves at a city is about that city, and elsewhere about the place. */
  @Test
  void aRingIsDraggedToAnotherCity() {
    StageLook look = new StageLook(Language.ENGLISH, MapTheme.LIGHT, new StageSize(960, 540, 150));
    StageArtist artist = new StageArtist(FIGURES);
    StepRequest step = step("map", new StepMark.Ring(at("#city/london")));
    StagePoint london = onStage(artist, step, look, "#city/london");
    StagePoint shanghai = onStage(artist, step, look, "#city/shanghai");

    HeldCallout held = artist.callout(step, look, london).orElseThrow();

    assertThat(artist.moved(step, look, held, shanghai))
        .containsExactly(new StepMark.Ring(at("#city/shanghai")));
    StepMark.Ring sea =
        (StepMark.Ring) artist.moved(step, look, held, new StagePoint(0.5, 0.75)).getFirst();
    assertThat(sea.anchor()).isInstanceOf(MarkAnchor.AtPlace.class);
    assertThat(artist.callout(step, look, shanghai)).isEmpty();
  }

  /** Where the middle of a ring about a thing is, found as a hand would. */
  private static StagePoint onStage(
      StageArtist artist, StepRequest step, StageLook look, String address) {
    StepRequest ringed = step("map", new StepMark.Ring(at(address)));
    for (double down = 0.1; down < 0.95; down += 0.01) {
      for (double across = 0.02; across < 1; across += 0.005) {
        Optional<HeldCallout> held = artist.callout(ringed, look, new StagePoint(across, down));
        if (held.isPresent()) {
          HeldCallout ring = held.get();
          return new StagePoint(
              (ring.from().across() + ring.to().across()) / 2,
              (ring.from().down() + ring.to().down()) / 2);
        }
      }
    }
    throw new AssertionError("no ring about " + address);
  }
}
