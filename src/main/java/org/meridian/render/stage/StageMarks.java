package org.meridian.render.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.label.LabelBox;
import org.meridian.render.story.marks.CalloutBox;
import org.meridian.render.story.marks.MarkedFigure;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;
import org.meridian.view.story.marks.MarkPlaces;

/**
 * The marks of a step on a stage: what is put there by hand is tied to what the figure shows.
 *
 * @param sheet the step laid out
 * @param places where marks stand on its figure
 */
record StageMarks(StageSheet sheet, MarkPlaces places, StoryStep step, Language language) {

  /** A city is meant by a hand that is no farther away, in design pixels. */
  private static final double NEAR = 14;

  /** A stroke as a line of the step: tied to places, where the figure is a map. */
  StepMark tied(InkStroke stroke) {
    List<MarkAnchor> points = stroke.points().stream().map(point -> anchor(point, 0)).toList();
    List<MarkAnchor> onMap =
        points.stream().filter(at -> at instanceof MarkAnchor.AtPlace).toList();
    return new StepMark.InkLine(onMap.isEmpty() ? points : onMap);
  }

  /** What a point of the stage is about. */
  MarkAnchor near(StagePoint point) {
    return anchor(point, NEAR);
  }

  private MarkAnchor anchor(StagePoint point, double reach) {
    double[] at = sheet.onFigure(point);
    return places.anchor(at[0], at[1], reach);
  }

  /** The topmost callout whose words lie under a point. */
  Optional<HeldCallout> callout(StagePoint point) {
    double[] at = sheet.onFigure(point);
    Optional<HeldCallout> found = Optional.empty();
    List<Integer> marks = standing();
    List<CalloutBox> boxes = boxes();
    for (int each = 0; each < boxes.size(); each++) {
      LabelBox box = boxes.get(each).box();
      if (box.touchesCircle(at[0], at[1], 1)) {
        StagePoint from = sheet.onStage(box.left(), box.top());
        StagePoint to = sheet.onStage(box.right(), box.bottom());
        found = Optional.of(new HeldCallout(marks.get(each), point, from, to));
      }
    }
    return found;
  }

  private List<CalloutBox> boxes() {
    return sheet.figure() instanceof MarkedFigure marked ? marked.callouts() : List.of();
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

  /** The marks of the step with a callout put where a hand has left it. */
  List<StepMark> moved(HeldCallout held, StagePoint left) {
    List<StepMark> marks = new ArrayList<>(step.marks());
    StepMark.Callout callout = (StepMark.Callout) marks.get(held.mark());
    double[] from = sheet.onFigure(held.from());
    double[] to = sheet.onFigure(held.to());
    double[] grip = sheet.onFigure(held.grip());
    double[] end = sheet.onFigure(left);
    places
        .spot(callout.anchor())
        .ifPresent(
            spot ->
                marks.set(
                    held.mark(),
                    callout.moved(
                        CalloutShift.near(
                            ((from[0] + to[0]) / 2 + end[0] - grip[0] - spot.x()) / places.width(),
                            ((from[1] + to[1]) / 2 + end[1] - grip[1] - spot.y())
                                / places.height()))));
    return marks;
  }

  /** The marks of the step with one more callout. */
  List<StepMark> pinned(StagePoint point, LocalText words) {
    List<StepMark> marks = new ArrayList<>(step.marks());
    MarkAnchor anchor = near(point);
    marks.add(new StepMark.Callout(anchor, words.isBlank() ? named(anchor) : words));
    return marks;
  }

  /** A city says its name; all else waits for words. */
  private LocalText named(MarkAnchor anchor) {
    return places.name(anchor).orElse(new LocalText("…", ""));
  }
}
