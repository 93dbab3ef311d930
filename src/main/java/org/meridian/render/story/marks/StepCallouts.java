package org.meridian.render.story.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.story.marks.MarkPlaces;
import org.meridian.view.story.marks.PlacedMark;

/**
 * The callouts and rings of a step on a page, found by a hand and put elsewhere by it.
 *
 * @param figure of the step, with its marks
 * @param places where marks stand on it
 * @param language of the words
 * @param page on which the figure stands
 */
public record StepCallouts(
    ExportFigure figure, MarkPlaces places, StoryStep step, Language language, FigurePage page) {

  /** A city is meant by a ring that is left no farther away, in design pixels. */
  private static final double NEAR = 14;

  /** A page with a figure on it. */
  public interface FigurePage {
    /** A point of the page in design pixels of the figure; may lie beside it. */
    double[] onFigure(StagePoint point);

    /** A point of the figure, in its design pixels, on the page. */
    StagePoint onPage(double x, double y);
  }

  /** The topmost callout whose words lie under a point, else the ring about it. */
  public Optional<HeldCallout> at(StagePoint point) {
    double[] at = page.onFigure(point);
    Optional<HeldCallout> found = Optional.empty();
    List<Integer> marks = standing();
    List<CalloutBox> boxes = boxes();
    for (int each = 0; each < boxes.size(); each++) {
      LabelBox box = boxes.get(each).box();
      if (box.touchesCircle(at[0], at[1], 1)) {
        found = Optional.of(held(marks.get(each), point, box));
      }
    }
    return found.or(() -> ring(point, at));
  }

  private Optional<HeldCallout> ring(StagePoint point, double[] at) {
    Optional<HeldCallout> found = Optional.empty();
    for (int each = 0; each < step.marks().size(); each++) {
      if (step.marks().get(each) instanceof StepMark.Ring ring) {
        Optional<LabelBox> box = places.spot(ring.anchor()).map(StepCallouts::about);
        if (box.filter(around -> around.touchesCircle(at[0], at[1], 1)).isPresent()) {
          found = Optional.of(held(each, point, box.get()));
        }
      }
    }
    return found;
  }

  private static LabelBox about(PlacedMark.MarkSpot spot) {
    double reach = spot.radius();
    return new LabelBox(spot.x() - reach, spot.y() - reach, spot.x() + reach, spot.y() + reach);
  }

  private HeldCallout held(int mark, StagePoint grip, LabelBox box) {
    return new HeldCallout(
        mark, grip, page.onPage(box.left(), box.top()), page.onPage(box.right(), box.bottom()));
  }

  private List<CalloutBox> boxes() {
    return figure instanceof MarkedFigure marked ? marked.callouts() : List.of();
  }

  /** Which marks have a box, in their order. */
  private List<Integer> standing() {
    List<Integer> marks = new ArrayList<>();
    for (int at = 0; at < step.marks().size(); at++) {
      if (step.marks().get(at) instanceof StepMark.Callout callout
          && !callout.text().in(language).isBlank()
          && places.spot(callout.anchor()).isPresent()) {
        marks.add(at);
      }
    }
    return marks;
  }

  /**
   * The marks of the step with a callout put where a hand has left it, or a ring about what lies
   * there: the nearest city, else the place.
   */
  public List<StepMark> moved(HeldCallout held, StagePoint left) {
    List<StepMark> marks = new ArrayList<>(step.marks());
    double[] from = page.onFigure(held.from());
    double[] to = page.onFigure(held.to());
    double[] grip = page.onFigure(held.grip());
    double[] end = page.onFigure(left);
    double x = (from[0] + to[0]) / 2 + end[0] - grip[0];
    double y = (from[1] + to[1]) / 2 + end[1] - grip[1];
    switch (marks.get(held.mark())) {
      case StepMark.Callout callout ->
          places
              .spot(callout.anchor())
              .ifPresent(
                  spot ->
                      marks.set(
                          held.mark(),
                          callout.moved(
                              CalloutShift.near(
                                  (x - spot.x()) / places.width(),
                                  (y - spot.y()) / places.height()))));
      case StepMark.Ring ring ->
          marks.set(held.mark(), new StepMark.Ring(places.anchor(x, y, NEAR)));
      case StepMark.InkLine line -> throw new IllegalArgumentException("a line is not held");
    }
    return marks;
  }
}
