package org.meridian.scenario.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.LocalText;

/** Changes that were begun on the same marks all stay, whichever is there first. */
class MarkChangeTest {

  private static StepMark.Callout at(double place) {
    return new StepMark.Callout(new MarkAnchor.AtPoint(place, place), LocalText.EMPTY);
  }

  @Test
  void changesOfTheSameMarksAllStay() {
    List<StepMark> before = List.of(at(0.1));
    StepMark moved = at(0.1).moved(new CalloutShift(0.2, 0.2));
    MarkChange one = new MarkChange(before, List.of(at(0.1), at(0.3)));
    MarkChange two = new MarkChange(before, List.of(at(0.1), at(0.4)));
    MarkChange three = new MarkChange(before, List.of(moved));
    assertThat(three.on(two.on(one.on(before)))).containsExactly(moved, at(0.3), at(0.4));
    assertThat(one.on(three.on(before))).containsExactly(moved, at(0.3));
  }

  @Test
  void nothingIsTakenAway() {
    List<StepMark> before = List.of(at(0.1));
    assertThatThrownBy(() -> new MarkChange(before, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
