package org.meridian.render.stage;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.story.marks.StepCallouts;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
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

  /** Its callouts, to be taken by a hand. */
  StepCallouts callouts() {
    return new StepCallouts(sheet.figure(), places, step, language, sheet);
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
